package io.glossa.glossary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.glossa.glossary.Direction;
import io.glossa.glossary.GlossaryTerm;
import io.glossa.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms of one direction, without names of columns. */
class HeadlessTableTest {

    private static final Direction ANY = new Direction(new Language("en"), new Language("de"));

    @Test
    void takesEveryLineForATerm() throws Misread {
        assertThat(HeadlessTable.tabs("source\ttarget\nEnglish\tGerman\n#5\tNr. 5\n\n \"a\" \tb\r\n", ANY))
                .extracting(GlossaryTerm::source, GlossaryTerm::target)
                .containsExactly(
                        tuple("source", "target"),
                        tuple("English", "German"),
                        tuple("#5", "Nr. 5"),
                        tuple("\"a\"", "b"));
    }

    @Test
    void readsCommasWithLanguagesBehind() throws Misread {
        assertThat(HeadlessTable.commas("a,b;c,en,de\n\"d \"\"e\"\"\",\"f,g\"", ANY))
                .containsExactly(term("a", "b;c"), term("d \"e\"", "f,g"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a\tb\tc", "a\t ", " \tb", "a\tb\na\tc"})
    void refusesWhatIsNoTermOrTwice(String text) {
        assertThatThrownBy(() -> HeadlessTable.tabs(text, ANY)).isInstanceOf(Misread.class);
    }

    private static GlossaryTerm term(String source, String target) {
        return new GlossaryTerm(source, target, ANY.into(), ANY.from());
    }
}
