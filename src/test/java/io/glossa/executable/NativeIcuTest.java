package io.glossa.executable;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.text.BreakIterator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** ICU makes some of its own parts by their names, which the native executable has to be told. */
class NativeIcuTest {

    private static final Pattern NAME = Pattern.compile("com\\.ibm\\.icu\\.[\\w.$]+");

    /** Names, numbers, currencies, sorting, time zones and holidays, which nothing here asks for. */
    private static final Set<String> NOT_NEEDED = Set.of(
            "com.ibm.icu.impl.ICUCurrencyDisplayInfoProvider",
            "com.ibm.icu.impl.ICUCurrencyMetaInfo",
            "com.ibm.icu.impl.ICULangDataTables",
            "com.ibm.icu.impl.ICURegionDataTables",
            "com.ibm.icu.impl.LocaleDisplayNamesImpl",
            "com.ibm.icu.impl.TimeZoneNamesFactoryImpl",
            "com.ibm.icu.impl.coll.CollationBuilder",
            "com.ibm.icu.impl.data.HolidayBundle",
            "com.ibm.icu.impl.text.RbnfScannerProviderImpl",
            "com.ibm.icu.text.CollatorServiceShim",
            "com.ibm.icu.text.NumberFormatServiceShim",
            "com.ibm.icu.util.CurrencyServiceShim",
            // These only name themselves, for a log.
            "com.ibm.icu.text.DecimalFormat",
            "com.ibm.icu.util.TimeZone");

    @Test
    void everyPartThatIcuKnowsByNameIsRegistered() throws Exception {
        Map<String, JsonNode> registered = registered();

        Set<String> needed = named();
        needed.removeAll(NOT_NEEDED);

        assertThat(needed).isNotEmpty();
        assertThat(registered.keySet()).containsExactlyInAnyOrderElementsOf(needed);
    }

    @Test
    void whatIsRegisteredIsThere() throws Exception {
        for (Map.Entry<String, JsonNode> entry : registered().entrySet()) {
            Class<?> type = Class.forName(entry.getKey());
            for (JsonNode method : entry.getValue().get("methods")) {
                Class<?>[] parameters = parameters(method);
                String name = method.get("name").asText();
                assertThat(
                                name.equals("<init>")
                                        ? type.getDeclaredConstructor(parameters)
                                        : type.getMethod(name, parameters))
                        .isNotNull();
            }
        }
    }

    private static Map<String, JsonNode> registered() {
        Map<String, JsonNode> registered = new TreeMap<>();
        NativeMetadata.entries("reflection").stream()
                .filter(entry -> NAME.matcher(entry.get("type").asText()).matches())
                .forEach(entry -> registered.put(entry.get("type").asText(), entry));
        return registered;
    }

    /** Names of ICU's classes among the texts in its own classes: code itself writes a class with slashes. */
    private static Set<String> named() throws Exception {
        Path icu = Path.of(BreakIterator.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Set<String> named = new TreeSet<>();
        try (JarFile jar = new JarFile(icu.toFile())) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().endsWith(".class")) {
                    Matcher names = NAME.matcher(text(jar, entry));
                    while (names.find()) {
                        if (jar.getEntry(names.group().replace('.', '/') + ".class") != null) {
                            named.add(names.group());
                        }
                    }
                }
            }
        }
        return named;
    }

    private static String text(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static Class<?>[] parameters(JsonNode method) throws ClassNotFoundException {
        Class<?>[] parameters = new Class<?>[method.get("parameterTypes").size()];
        for (int i = 0; i < parameters.length; i++) {
            String name = method.get("parameterTypes").get(i).asText();
            parameters[i] = Class.forName(name.endsWith("[]") ? "[L" + name.replace("[]", ";") : name);
        }
        return parameters;
    }
}
