package io.glossa.cldr;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A folder of files that are made from the data of ICU, so that the service does without that data and the code that reads it.
 * With {@code -Dcldr=write} they are written anew.
 */
public final class CldrFiles {

    private static final String COMMAND = "./mvnw -Dquick test -Dtest='Cldr*Test#areUpToDate' -Dcldr=write";

    private static final String DATA = "com/ibm/icu/impl/data/icudata";

    private final Path folder;
    private final Map<String, String> made = new TreeMap<>();

    /** @param folder below the resources */
    public CldrFiles(String folder) {
        this.folder = Path.of("src", "main", "resources").resolve(folder);
    }

    /** @param note where is told how the lines are written */
    public void add(String name, String note, List<String> lines) {
        made.put(
                name,
                "# Made from ICU4J %s (CLDR %s), not by hand; %s\n%s\n"
                        .formatted(
                                version(VersionInfo.ICU_VERSION),
                                version(LocaleData.getCLDRVersion()),
                                note,
                                String.join("\n", lines)));
    }

    public void assertUpToDate() throws IOException {
        if ("write".equals(System.getProperty("cldr"))) {
            write();
        }
        assertThat(there()).as("make them anew: %s", COMMAND).isEqualTo(made);
    }

    /** What ICU says where it asks English for what a language lacks, whatever the language of this machine. */
    public static <T> T icu(Supplier<T> asked) {
        ULocale before = ULocale.getDefault();
        ULocale.setDefault(ULocale.ENGLISH);
        try {
            return asked.get();
        } finally {
            ULocale.setDefault(before);
        }
    }

    /** All languages, each with the scripts in which ICU knows it: {@code sr_Latn}. */
    public static List<ULocale> languages() {
        return Stream.concat(
                        Arrays.stream(ULocale.getAvailableLocales()),
                        // Of some it knows no more than whose words they use: Haitian Creole French ones.
                        Arrays.stream(ULocale.getISOLanguages())
                                .map(ULocale::new)
                                .filter(locale -> !UResourceBundle.getBundleInstance(DATA, locale)
                                        .getULocale()
                                        .equals(ULocale.getDefault())))
                .map(ULocale::addLikelySubtags)
                .map(likely -> likely.getLanguage() + "_" + likely.getScript())
                .distinct()
                .map(ULocale::new)
                .toList();
    }

    private void write() throws IOException {
        Files.createDirectories(folder);
        for (String name : there().keySet()) {
            Files.delete(folder.resolve(name));
        }
        for (Map.Entry<String, String> file : made.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private Map<String, String> there() throws IOException {
        Map<String, String> there = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                there.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return there;
    }

    private static String version(VersionInfo version) {
        return version.getMajor() + "." + version.getMinor();
    }
}
