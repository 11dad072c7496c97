package io.glossa.check.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.check.length.Bands;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private static final Sentences SENTENCES = Sentences.read();

    /** Where a sentence ends is marked with a stroke. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry waits. |Nobody knows why! |Do you?",
                "Mr. Smith met Dr. J. K. Jones on 3. January.",
                "He asked: \"Why?\" and left. |She stayed.",
                "Er kam am 27. November um ca. 8 Uhr an. |Danach schlief er.",
                "« Pourquoi ? » |Elle ne répondit pas.",
                "¿Quién es? |¡Nadie!",
                "Θα έρθεις; |«Ποτέ», είπε.",
                "北の島へ行く。|船は出ない。",
                "船は出るか?|誰も知らない。",
                "「なぜ？」と彼は言った。|彼女は黙っていた。",
                "그녀는 “왜요?”라고 물었다. |그는 떠났다.",
                "他走了。|她留下了！|为什么？",
                "वह आया। |वह गया।",
                "وہ آیا۔ |وہ گیا۔",
                "هل جاء؟ |نعم.",
                "Եկավ։ |Գնաց։",
                "მოვიდა. |წავიდა.",
                "ሄደ።፡|መጣ።",
                "သူလာသည်။ |သူ၊ သွားသည်။",
                "No end at all",
                "Costs 3.50 dollars a kilo, or 1.200 in all.",
                "See example.org. |It is there.",
                "- . !",
            })
    void endsWhereAReaderWouldEndIt(String marked) {
        List<String> expected = List.of(marked.split("\\|", -1));

        assertThat(pieces(SENTENCES, String.join("", expected))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He scored in minute 94. |Lakeside had led.",
                "1. Bread is here. |2. Milk is there.",
                "Mr. J. K. Jones is 38. |He stayed.",
            })
    void endsBehindANumberWhereThatIsNoOrdinalOne(String marked) {
        List<String> expected = List.of(marked.split("\\|", -1));

        assertThat(pieces(SENTENCES.whereNumbersEnd(), String.join("", expected)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"en, es, false", "en, de, true", "fi, en, true", "ru, zh, false"})
    void aFullStopBehindANumberIsAmbiguousWhereOneOfBothLanguagesCountsSo(
            String source, String target, boolean dotted) {
        assertThat(Ordinals.dotted(new Languages(new Language(source), new Language(target))))
                .isEqualTo(dotted);
    }

    @Property(tries = 300)
    void losesNothingOfAnyText(@ForAll String text) {
        assertThat(String.join("", pieces(SENTENCES, text))).isEqualTo(text);
    }

    private static List<String> pieces(Sentences sentences, String text) {
        return sentences.of(text, Bands.learned().measure(new Language("en"))).stream()
                .map(piece -> text.substring(piece.start(), piece.end()))
                .collect(Collectors.toList());
    }
}
