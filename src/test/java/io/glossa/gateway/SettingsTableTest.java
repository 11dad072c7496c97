package io.glossa.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.settings.DeclaredSettings;
import io.glossa.settings.Setting;
import io.glossa.settings.SettingsTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The table of all settings is made from their Javadoc; with {@code -Dsettings=write} it is written anew. */
class SettingsTableTest {

    private static final Path PAGE = Path.of("deploy", "settings.md");
    private static final String COMMAND = "./mvnw -Dquick test -Dtest=SettingsTableTest -Dsettings=write";

    private static List<Setting> declared = List.of();

    @BeforeAll
    static void read() throws IOException {
        declared = DeclaredSettings.in(Path.of("src", "main", "java")).stream()
                .sorted(Comparator.comparingInt(setting -> UnusedSettings.KNOWN.indexOf(known(setting))))
                .toList();
    }

    @Test
    void isUpToDate() throws IOException {
        String page = SettingsTable.of(declared, COMMAND);
        if ("write".equals(System.getProperty("settings"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).as("make it anew: %s", COMMAND).isEqualTo(page);
    }

    @Test
    void hasEverySettingOnce() {
        assertThat(declared).extracting(SettingsTableTest::known).containsExactlyElementsOf(UnusedSettings.KNOWN);
    }

    @Test
    void allThatIsOnOrOffIsChecked() {
        assertThat(declared)
                .filteredOn(setting -> setting.type().equals("`true` or `false`"))
                // A key that holds anything but true there is no administrator's: that is the safe side.
                .filteredOn(setting -> !setting.name().equals("glossa.keys.<name>.admin"))
                .extracting(Setting::name)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Switches.NAMES.stream(), Stream.of("glossa.offline.enabled"))
                                .toList());
    }

    private static String known(Setting setting) {
        return setting.name().replaceAll("<\\w+>", "*");
    }
}
