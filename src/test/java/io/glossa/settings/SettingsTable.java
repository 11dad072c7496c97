package io.glossa.settings;

import java.util.List;
import java.util.Locale;

/** All settings as a page of Markdown. */
public final class SettingsTable {

    private SettingsTable() {}

    /** @param command how the page is made anew */
    public static String of(List<Setting> settings, String command) {
        StringBuilder page = new StringBuilder("# All settings\n\n");
        page.append("Made from the Javadoc of the settings' own declarations, not by hand: `")
                .append(command)
                .append(
                        "`. [README.md](../README.md#configuration) tells more of many of them, and of Quarkus' own settings.\n")
                .append("Each is a property, or an environment variable; `java -jar target/quarkus-app/quarkus-run.jar")
                .append(" --check-config` checks them all.\n\n")
                .append("| setting | environment variable | holds | default | meaning |\n")
                .append("| --- | --- | --- | --- | --- |\n");
        for (Setting setting : settings) {
            page.append("| `%s` | `%s` | %s | %s | %s |%n"
                    .formatted(
                            setting.name(),
                            setting.variable(),
                            setting.type(),
                            setting.usual().map(usual -> "`" + usual + "`").orElse(""),
                            sentence(setting.meaning())));
        }
        return page.toString();
    }

    private static String sentence(String text) {
        String begun = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }
}
