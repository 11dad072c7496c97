package io.glossa;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may lean on what in the house, and how its rooms are kept. */
class HouseTest {

    private static final String HOUSE = "io.glossa.";

    private static final List<String> VOCABULARY = List.of("language", "document", "glossary", "failure", "task");

    /** Each room, and the rooms that it may know besides itself. */
    private static final Map<String, List<String>> ROOMS = Map.ofEntries(
            entry("language", List.of()),
            entry("language.detect", List.of("language")),
            entry("failure", List.of()),
            entry("document.text", List.of()),
            entry("document.mask", List.of("document.text")),
            entry("document", List.of("document.mask", "document.text")),
            entry("document.plain", List.of("language", "document", "document.mask", "document.text")),
            entry("document.article", List.of("document.mask", "document.plain", "document.text")),
            entry("document.html", formatAnd()),
            entry("document.xml", formatAnd("document.html")),
            entry("document.markdown", formatAnd()),
            entry(
                    "document.format",
                    List.of(
                            "language",
                            "document",
                            "document.html",
                            "document.markdown",
                            "document.plain",
                            "document.xml")),
            entry("glossary", List.of("document.text", "language")),
            entry("task", List.of("failure", "glossary", "language")),
            entry("telemetry", VOCABULARY),
            entry("glossary.store", vocabularyAnd("cache")),
            entry("cache", vocabularyAnd("telemetry")),
            entry("account", vocabularyAnd("cache")),
            entry("depot", vocabularyAnd("cache")),
            entry("prompt", VOCABULARY),
            entry("check.number", List.of("language")),
            entry("check.objection", List.of()),
            entry("check.language", List.of("language", "language.detect", "check.objection")),
            entry("check.length", VOCABULARY),
            entry("check.repeat", VOCABULARY),
            entry("check.talk", VOCABULARY),
            entry("check.meaning", List.of("language")),
            entry("check.whole", vocabularyAnd("check.length", "check.meaning", "check.objection")),
            entry(
                    "check",
                    vocabularyAnd(
                            "language.detect",
                            "check.language",
                            "check.length",
                            "check.number",
                            "check.objection",
                            "check.repeat",
                            "check.talk",
                            "check.whole")),
            entry("provider", vocabularyAnd("telemetry")),
            entry("engine.offline", VOCABULARY),
            entry("engine", vocabularyAnd("document.plain", "engine.offline", "prompt", "provider", "telemetry")),
            entry(
                    "gateway",
                    vocabularyAnd(
                            "account",
                            "document.article",
                            "document.format",
                            "language.detect",
                            "engine",
                            "engine.offline",
                            "provider",
                            "prompt",
                            "check",
                            "cache",
                            "glossary.store",
                            "telemetry")),
            entry("command", List.of("failure", "gateway")),
            entry("api", vocabularyAnd("account", "language.detect", "glossary.store", "gateway", "telemetry")),
            entry("api.v1", vocabularyAnd("account", "api", "language.detect", "glossary.store", "gateway")),
            entry("word", List.of()),
            entry("api.file", vocabularyAnd("account", "api", "depot", "gateway", "word")),
            entry(
                    "api.deepl",
                    vocabularyAnd("account", "api", "api.file", "document.format", "glossary.store", "gateway")),
            entry("api.libretranslate", vocabularyAnd("account", "api", "api.file", "gateway")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.glossa");

    @Test
    void hasNoOtherRoomsThanThese() {
        assertThat(packages())
                .isEqualTo(
                        new TreeSet<>(ROOMS.keySet().stream().map(HOUSE::concat).toList()));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void letsARoomKnowOnlyWhatItMay(String room) {
        String[] known = Stream.concat(Stream.of(room), ROOMS.getOrDefault(room, List.of()).stream())
                .map(HOUSE::concat)
                .toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage(HOUSE + room)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("io.glossa..").or(resideInAnyPackage(known)))
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"language..", "document..", "glossary", "failure", "task"})
    void keepsTheVocabularyFreeOfEverythingButTextLibraries(String room) {
        classes()
                .that()
                .resideInAPackage(HOUSE + room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "com.ibm.icu..", "org.jsoup..", "org.commonmark..", "org.jspecify..", "io.glossa..")
                .check(CLASSES);
    }

    @Test
    void letsOnlyTheProvidersKnowLangChain4j() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + "provider")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.langchain4j..")
                .check(CLASSES);
    }

    @Test
    void letsOnlyTelemetryKnowHowItIsMeasuredAndTraced() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + "telemetry")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.micrometer..", "io.opentelemetry..")
                .check(CLASSES);
    }

    @Test
    void letsOnlyTheApiKnowHttpResources() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + "api..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .check(CLASSES);
    }

    @Test
    void hasNoRoomAndNoClassForThingsWithoutAPlace() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..misc..", "..impl..", "..helper..")
                .orShould()
                .haveNameMatching(".*(Util|Utils|Common|Misc|Impl|Manager|Helper)")
                .check(CLASSES);
    }

    @Test
    void marksEveryRoomAsFreeOfNullUnlessItSaysSo() {
        assertThat(packages())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(CLASSES.getPackage(name).isAnnotatedWith(NullMarked.class))
                        .isTrue());
    }

    static Stream<String> rooms() {
        return ROOMS.keySet().stream().sorted();
    }

    private static Set<String> packages() {
        Set<String> packages = new TreeSet<>();
        CLASSES.stream().map(JavaClass::getPackageName).forEach(packages::add);
        return packages;
    }

    private static List<String> formatAnd(String... rooms) {
        return Stream.concat(
                        Stream.of("language", "document", "document.mask", "document.plain", "document.text"),
                        Stream.of(rooms))
                .toList();
    }

    private static List<String> vocabularyAnd(String... rooms) {
        return Stream.concat(VOCABULARY.stream(), Stream.of(rooms)).toList();
    }
}
