package io.glossa.check;

import static io.glossa.check.objection.Objections.sure;
import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.check.length.Bands;
import io.glossa.check.whole.Wholeness;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletenessTest {

    private static final String TEXT = "The ferry to the northern islands will not sail before Thursday, the harbour "
            + "master told passengers. Most of them took it calmly.";

    private final Completeness check = new Completeness(Wholeness.read(Bands.learned()));

    @Test
    void findsNothingInAFaithfulTranslation() {
        assertThat(look(
                        TEXT,
                        "Die Fähre zu den nördlichen Inseln legt vor Donnerstag nicht ab, sagte der Hafenmeister den "
                                + "Fahrgästen. Die meisten nahmen es gelassen."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n"})
    void findsAnEmptyAnswer(String answer) {
        assertThat(look(TEXT, answer)).contains("the translation is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"...", "- \u2014 \u2026", "\uD83D\uDE00"})
    void findsAnAnswerOfSignsOnly(String answer) {
        assertThat(look(TEXT, answer)).contains("the translation holds no words");
    }

    @Test
    void letsAWordBetweenMaskedOriginalsBecomeASign() {
        assertThat(sure(check.look(
                        Subjects.of("en", "https://a.org and https://b.org", "ja", "<x id=\"1\"/>、<x id=\"2\"/>"))))
                .isEmpty();
    }

    @Test
    void findsAnEndThatIsCutOff() {
        assertThat(look(TEXT, "Die Fähre zu den nördlichen Inseln legt vor Donnerstag nicht ab, sagte der Haf"))
                .hasValueSatisfying(message -> assertThat(message).contains("end early", "% of the text is missing"));
    }

    @Test
    void findsASentenceThatIsLeftOut() {
        String source = TEXT + " A baker from the old town sold them bread that he had meant for the island market.";

        assertThat(look(
                        source,
                        "Die Fähre zu den nördlichen Inseln legt vor Donnerstag nicht ab, sagte der Hafenmeister den "
                                + "Fahrgästen. Die meisten nahmen es gelassen."))
                .contains(
                        "a sentence seems to be missing, perhaps from 'A baker from the old town sold them bread that he had meant …' on");
    }

    @Test
    void findsAListItemThatIsLeftOut() {
        assertThat(look("- bread\n- milk\n- tea", "- Brot\n- Milch")).contains("it has 2 list items and not 3");
    }

    @Test
    void findsAParagraphThatIsLeftOut() {
        assertThat(look("Bread is here.\n\nMilk is there.", "Brot ist hier. Milch ist dort."))
                .contains("it has 1 paragraphs and not 2");
    }

    @Test
    void letsAHardWrappedTextBeWrappedOtherwise() {
        assertThat(look("The ferry will not\nsail before Thursday.", "Die Fähre legt vor Donnerstag nicht ab."))
                .isEmpty();
    }

    private Optional<String> look(String source, String answer) {
        return sure(check.look(Subjects.of(source, answer)));
    }
}
