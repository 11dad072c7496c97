package io.glossa.check.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BracketsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said “yes” (twice).",
                "Er sagte „ja“ (zweimal).",
                "Powiedział „tak” (dwa razy).",
                "Il a dit « oui ».",
                "Han sagde »ja«.",
                "Hon sa ”ja”.",
                "彼は「はい」と言った。",
                "\"Yes,\" he said.",
                "closed only)",
            })
    void findsNothingOpenWhereAllIsClosed(String text) {
        assertThat(Brackets.open(text)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"He said “yes", "Er sagte „ja", "Il a dit « oui", "彼は「はい", "(or not", "\"Yes, he said"})
    void findsWhatIsLeftOpen(String text) {
        assertThat(Brackets.open(text)).isEqualTo(1);
    }
}
