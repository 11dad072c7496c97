package io.glossa.glossary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.glossa.glossary.Direction;
import io.glossa.glossary.GlossaryTerm;
import io.glossa.language.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The three forms of a glossary: what is read, what is refused and where, and that what is written can be read. */
class FormatTest {

    private static final Direction ANY = new Direction(null, null);

    @Test
    void aTableNeedsNoNamesForItsColumns() throws Misread {
        assertThat(read(Format.TSV, "ceasefire\tWaffenruhe\ntruce\tBurgfrieden\tde\n"))
                .containsExactly(term("ceasefire", "Waffenruhe"), term("truce", "Burgfrieden", "de", null));
        assertThat(read(Format.CSV, "ceasefire,Waffenruhe\r\ntruce,Burgfrieden,en,de"))
                .containsExactly(term("ceasefire", "Waffenruhe"), term("truce", "Burgfrieden", "de", "en"));
    }

    @Test
    void aFirstLineMayNameTheColumnsInAnyOrderAndSpelling() throws Misread {
        assertThat(
                        read(
                                Format.CSV,
                                "Note,Target,sourceLanguage,SOURCE,target_language\nold,Waffenruhe,en,ceasefire,de-AT\n,Friede,,peace,\n"))
                .containsExactly(term("ceasefire", "Waffenruhe", "de-AT", "en"), term("peace", "Friede"));
    }

    @Test
    void aFirstLineMayNameLanguagesOfWhichTheFirstIsTranslated() throws Misread {
        String table = "\ten\tde\tpt-BR\tnote\n".substring(1) + "ceasefire\tWaffenruhe\tcessar-fogo\n"
                + "truce\t\ttrégua\told\n" + "peace\n";

        assertThat(read(Format.TSV, table))
                .containsExactly(
                        term("ceasefire", "Waffenruhe", "de", "en"),
                        term("ceasefire", "cessar-fogo", "pt-BR", "en"),
                        term("truce", "trégua", "pt-BR", "en"));
        assertThat(read(Format.TSV, "English\tGerman\npeace\tFriede\n"))
                .containsExactly(term("peace", "Friede", "de", "en"));
    }

    @Test
    void takesTheLanguagesThatAreUsualWhereAnEntryNamesNone() throws Misread {
        Direction usual = new Direction(new Language("en"), new Language("de"));

        assertThat(Format.TSV
                        .read(bytes("peace\tFriede\ntruce\ttrêve\tfr\n"), usual)
                        .terms())
                .containsExactly(term("peace", "Friede", "de", "en"), term("truce", "trêve", "fr", "en"));
        assertThat(Format.JSON
                        .read(bytes("[{\"source\": \"peace\", \"target\": \"Friede\"}]"), usual)
                        .terms())
                .containsExactly(term("peace", "Friede", "de", "en"));
    }

    @Test
    void cellsMayBeQuoted() throws Misread {
        assertThat(read(Format.CSV, "\"peace, at last\",\"\"\"Friede\"\"\"\n"))
                .containsExactly(term("peace, at last", "\"Friede\""));
        assertThat(read(Format.CSV, "source;target\npeace;Friede, endlich\n"))
                .containsExactly(term("peace", "Friede, endlich"));
        assertThat(read(Format.TSV, "\"peace, at last\"\tFriede\n5\" disk\t5\"-Diskette\n\"half\toffen\n"))
                .containsExactly(
                        term("peace, at last", "Friede"), term("5\" disk", "5\"-Diskette"), term("\"half", "offen"));
    }

    @Test
    void blankLinesSpacesAndRepetitionsDoNotMatter() throws Misread {
        assertThat(read(Format.TSV, "\n peace \t Friede \n\t\t\r\npeace\tFriede\r\n\r\n"))
                .containsExactly(term("peace", "Friede"));
    }

    @Test
    void isReadInTheEncodingsOfSpreadsheets() throws Misread {
        List<GlossaryTerm> expected = List.of(term("paix", "Fried\u00e9\uD83D\uDD4A"));
        String table = "\uFEFFpaix\tFried\u00e9\uD83D\uDD4A\n";

        assertThat(Format.TSV.read(table.getBytes(StandardCharsets.UTF_8), ANY).terms())
                .isEqualTo(expected);
        assertThat(Format.TSV
                        .read(table.getBytes(StandardCharsets.UTF_16LE), ANY)
                        .terms())
                .isEqualTo(expected);
        assertThat(Format.TSV
                        .read(table.getBytes(StandardCharsets.UTF_16BE), ANY)
                        .terms())
                .isEqualTo(expected);
        assertThatThrownBy(() -> Format.TSV.read("paix\tFriede\npaix\té\n".getBytes(StandardCharsets.ISO_8859_1), ANY))
                .hasMessage("line 2: is not UTF-8: save the file as UTF-8");
    }

    @Test
    void jsonIsAListOfEntriesOrAnObjectWithOne() throws Misread {
        String entries = "[{\"source\": \"peace\", \"target\": \"paz\", \"language\": \"es\"},\n"
                + " {\"target\": \"mir\", \"source\": \"peace\", \"sourceLanguage\": \"en\", \"language\": null}]";

        assertThat(read(Format.JSON, entries))
                .isEqualTo(read(Format.JSON, "{\"entries\": " + entries + "}"))
                .containsExactly(term("peace", "paz", "es", null), term("peace", "mir", null, "en"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TSV  | peace                             | line 1: has 1 cells: without a line of column names",
                "TSV  | peace@Friede#truce                | line 2: the target is missing",
                "TSV  | peace@Friede#@Burgfrieden         | line 2: the source is missing",
                "TSV  | peace@Friede@xx-1                 | line 1: the language 'xx-1' is not a BCP 47 language tag",
                "TSV  | source@target@langage#a@b@de      | line 1: there is no column 'langage'",
                "TSV  | source@target@target#a@b@c        | line 1: the column 'target' is there twice",
                "TSV  | source@target#a@b@c               | line 2: has 3 cells, and there are 2 columns",
                "TSV  | en@de#a@b#@c                      | line 3: the source is missing",
                "CSV  | peace,'Frie#de'                   | line 1: the target holds a tab, a line break",
                "CSV  | peace,Friede#truce,'Burg          | line 2: a quotation mark is opened and not closed",
                "CSV  | a,b#'x#y',c,,,#d                  | line 2: the source holds a tab, a line break or another control character; line 4: the target",
                "JSON | {                                 | line 1: is not JSON",
                "JSON | {'entries': [#{'source': 'a'}]}   | line 2: the target is missing",
                "JSON | [{'source': 'a', 'target': 1}]    | line 1: target must be a string",
                "JSON | [{'source': 'a', 'goal': 'b'}]    | line 1: 'goal' is no field of an entry",
                "JSON | [{'source': 'a', 'source': 'b'}]  | line 1: is not JSON, or has a field twice",
                "JSON | {'terms': []}                     | line 1: 'terms' is no field of a glossary",
                "JSON | [] []                             | line 1: something follows the glossary",
                "JSON | 7                                 | line 1: entries must be a list",
                "JSON | [{'source':'\\ud800','target':'b'}] | line 1: the source is not well-formed Unicode"
            })
    void whatIsWrongIsToldWithItsLine(Format format, String text, String message) {
        String written = text.replace('@', '\t').replace('#', '\n').replace('\'', '"');

        assertThatThrownBy(() -> read(format, written))
                .isInstanceOf(Misread.class)
                .hasMessageStartingWith(message.replace("'Frie", "\"Frie"));
    }

    @Test
    void allThatIsWrongIsToldUpToTwentyFaults() {
        assertThatThrownBy(() -> read(Format.TSV, "a\tb\n".repeat(3) + "c\n".repeat(30)))
                .isInstanceOfSatisfying(Misread.class, e -> {
                    assertThat(e.faults()).hasSize(20);
                    assertThat(e.faults().getFirst().line()).isEqualTo(4);
                });
    }

    @Test
    void aTermThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> read(Format.TSV, "a\t" + "b".repeat(201)))
                .hasMessage("line 1: the target has more than 200 characters");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenCanBeReadAgain(Format format) throws Misread {
        List<GlossaryTerm> terms = List.of(
                term("peace, \"at last\"; yes", "Friede\u00a0\uD83D\uDD4A"),
                term("\"a", "b\"", "de", null),
                term("source", "target", "zh-Hant", "en-GB"),
                term("=1+1", "'x'"));

        for (String title : List.of("", "Ours; all of \"them\", 2026")) {
            Contents contents = new Contents(title, terms);
            assertThat(format.read(format.bytes(contents), ANY)).isEqualTo(contents);
            Contents empty = new Contents(title, List.of());
            assertThat(format.read(format.bytes(empty), ANY)).isEqualTo(empty);
        }
    }

    @Test
    void isKnownByItsMediaTypeAndItsFileName() {
        assertThat(Format.ofMedia("text/csv; charset=utf-8; header=present")).contains(Format.CSV);
        assertThat(Format.ofMedia("text/plain")).isEmpty();
        assertThat(Format.ofFile("Legal.TSV")).contains(Format.TSV);
        assertThat(Format.ofFile("readme.md")).isEmpty();
    }

    private static List<GlossaryTerm> read(Format format, String text) throws Misread {
        return format.read(bytes(text), ANY).terms();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static GlossaryTerm term(String source, String target) {
        return new GlossaryTerm(source, target, null);
    }

    private static GlossaryTerm term(
            String source, String target, @Nullable String language, @Nullable String sourceLanguage) {
        return new GlossaryTerm(
                source,
                target,
                language == null ? null : new Language(language),
                sourceLanguage == null ? null : new Language(sourceLanguage));
    }
}
