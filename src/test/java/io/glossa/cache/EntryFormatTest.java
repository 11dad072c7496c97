package io.glossa.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.failure.Finding;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EntryFormatTest {

    /** Short texts stay as they are, long ones are compressed: both are frequent, in one script and in many. */
    @Provide
    Arbitrary<String> text() {
        Arbitrary<String> letters = Arbitraries.strings()
                .withChars("aáạảãĐđ \n\t\0\"<⟦⟧")
                .withCharRange('А', 'я')
                .withCharRange('一', '丙')
                .ofMaxLength(600);
        Arbitrary<String> symbols = Arbitraries.of("😀", "👩‍👩‍👧", "\u0301", "\ufeff", "word ")
                .list()
                .ofMaxSize(300)
                .map(all -> String.join("", all));
        return Arbitraries.oneOf(letters, symbols);
    }

    @Provide
    Arbitrary<Entry> entry() {
        Arbitrary<Language> language = Arbitraries.of("vi", "en", "pt-BR", "zh-Hant", "sr-Latn-RS", "en-GB", "es-419")
                .map(Language::new);
        Arbitrary<Instant> made =
                Arbitraries.longs().between(0, 4_102_444_800_000L).map(Instant::ofEpochMilli);
        Arbitrary<String> provider = Arbitraries.of("openai", "my-llm", "offline", "nhà-cung-cấp");
        Arbitrary<List<Finding>> findings = Combinators.combine(Arbitraries.of("numbers", "glossary"), text())
                .as((check, message) -> new Finding(check, null, message))
                .list()
                .ofMaxSize(2);
        return Combinators.combine(text(), language, language, provider, findings, made)
                .as((text, source, target, name, told, time) ->
                        new Entry(text, new Languages(source, target), name, name, told, time));
    }

    @Property(seed = "1")
    void bringsBackWhatItWasGiven(@ForAll("entry") Entry entry) {
        assertThat(EntryFormat.entry(EntryFormat.bytes(entry))).contains(entry);
    }

    @Property(seed = "2", tries = 200)
    void doesNotTakeAFlippedByteForAnEntry(
            @ForAll("entry") Entry entry,
            @ForAll @IntRange(max = 10_000) int place,
            @ForAll @IntRange(min = 1, max = 255) int flip) {
        // Given
        byte[] bytes = EntryFormat.bytes(entry);

        // When
        bytes[place % bytes.length] ^= (byte) flip;

        // Then
        assertThat(EntryFormat.entry(bytes)).isEmpty();
    }

    @Example
    void noticesEverySingleFlippedBit() {
        byte[] bytes = EntryFormat.bytes(entry("The harbour opens at nine. ".repeat(20)));

        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            byte[] damaged = bytes.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(EntryFormat.entry(damaged)).as("bit %d", bit).isEmpty();
        }
    }

    @Property(seed = "3", tries = 200)
    void doesNotTakeAPartForTheWhole(@ForAll("entry") Entry entry, @ForAll @IntRange(max = 10_000) int length) {
        byte[] bytes = EntryFormat.bytes(entry);

        assertThat(EntryFormat.entry(Arrays.copyOf(bytes, length % bytes.length)))
                .isEmpty();
    }

    @Property(seed = "4")
    void takesAnyBytesWithoutFailing(@ForAll byte[] bytes) {
        assertThat(EntryFormat.entry(bytes)).isEmpty();
    }

    @Property(seed = "5")
    void takesAnyBytesThatBeginLikeAnEntryWithoutFailing(@ForAll byte[] bytes, @ForAll boolean deflated) {
        byte[] likely = Arrays.copyOf(new byte[] {2, (byte) (deflated ? 1 : 0)}, bytes.length + 2);
        System.arraycopy(bytes, 0, likely, 2, bytes.length);

        assertThat(EntryFormat.entry(likely)).isEmpty();
    }

    @Example
    void leavesWhatAnotherReleaseHasWritten() {
        byte[] bytes = EntryFormat.bytes(entry("bread"));
        bytes[0]++;

        assertThat(EntryFormat.entry(bytes)).isEmpty();
    }

    @Example
    void bringsBackAFindingOfAnyLength() {
        Finding longest = new Finding("glossary", null, "'ceasefire' is not translated; ".repeat(5000));
        Entry entry = new Entry("x", entry("").pair(), "openai", "gpt", List.of(longest), Instant.EPOCH);

        assertThat(EntryFormat.entry(EntryFormat.bytes(entry))).contains(entry);
    }

    @Example
    void makesLongTextsShorter() {
        String article = "The harbour office opens at nine, and the ferry leaves at ten. ".repeat(30);

        assertThat(EntryFormat.bytes(entry(article))).hasSizeLessThan(article.length() / 4);
    }

    @Example
    void addsLittleToShortTexts() {
        assertThat(EntryFormat.bytes(entry("bread"))).hasSizeLessThan(55);
    }

    private static Entry entry(String text) {
        return new Entry(
                text,
                new Languages(new Language("en"), new Language("vi")),
                "openai",
                "gpt",
                Instant.parse("2026-11-22T10:00:00Z"));
    }
}
