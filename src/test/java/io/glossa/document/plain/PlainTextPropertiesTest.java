package io.glossa.document.plain;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.glossa.document.AwkwardTexts;
import io.glossa.document.Models;
import io.glossa.document.Segment;
import io.glossa.document.mask.Masks;
import io.glossa.language.Language;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PlainTextPropertiesTest {

    @Provide
    Arbitrary<String> awkward() {
        return AwkwardTexts.any();
    }

    @Property
    void joinsAgainWhatItCut(@ForAll("awkward") String text) {
        assertThat(Models.echo(PlainText.cut(text))).isEqualTo(text);
    }

    @Property
    void joinsAgainWhateverTheLongestSegmentMayBe(
            @ForAll("awkward") String text, @ForAll @IntRange(min = 1, max = 40) int longest) {
        assertThat(Models.echo(PlainText.cut(text, new Language("th"), longest)))
                .isEqualTo(text);
    }

    @Property
    void makesNoSegmentThatIsEmptyOrHasWhiteSpaceAtItsEnds(
            @ForAll("awkward") String text, @ForAll @IntRange(min = 1, max = 40) int longest) {
        for (Segment segment : PlainText.cut(text, null, longest).segments()) {
            assertThat(segment.text()).isNotEmpty().isEqualTo(segment.text().strip());
            assertThat(segment.text().codePoints()).anyMatch(Character::isLetter);
        }
    }

    @Property
    void numbersTheSegmentsFromOneInTheOrderOfTheText(@ForAll("awkward") String text) {
        int at = 0;
        int number = 1;
        for (Segment segment : PlainText.cut(text).segments()) {
            assertThat(segment.number()).isEqualTo(number++);
            at = text.indexOf(segment.text(), at);
            assertThat(at).isNotNegative();
            at += segment.text().length();
        }
    }

    @Property
    void leavesNoLetterBetweenTheSegments(
            @ForAll("awkward") String text, @ForAll @IntRange(min = 1, max = 40) int longest) {
        String between = Models.through(PlainText.cut(text, null, longest), answer -> "");

        assertThat(between.codePoints()).noneMatch(Character::isLetter);
    }

    @Property
    void exceedsTheLongestSegmentOnlyForWhatMustStayWhole(
            @ForAll("awkward") String text, @ForAll @IntRange(min = 5, max = 40) int longest) {
        for (Segment segment : PlainText.cut(text, null, longest).segments()) {
            if (segment.text().codePoints().count() > longest) {
                assertThat(isOneWhole(segment.text())).as(segment.text()).isTrue();
            }
        }
    }

    /** Nothing in it but one character as readers see it, or one stretch of masks and characters that touch. */
    private static boolean isOneWhole(String text) {
        BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
        graphemes.setText(text);
        return Masks.in(text).stream().anyMatch(mask -> mask.start() == 0)
                || graphemes.next() == text.length()
                || Masks.in(text).stream().anyMatch(mask -> mask.start() < graphemes.first() + graphemes.next());
    }
}
