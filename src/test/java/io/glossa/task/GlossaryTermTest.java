package io.glossa.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.language.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTermTest {

    @Test
    void occursInAnyCaseOfLetters() {
        GlossaryTerm term = new GlossaryTerm("Ceasefire", "alto el fuego", null);

        assertThat(term.occursIn("The CEASEFIRE holds.")).isTrue();
        assertThat(term.occursIn("The truce holds.")).isFalse();
    }

    @Test
    void isForEveryLanguageWhereNoneIsNamed() {
        assertThat(new GlossaryTerm("a", "b", null).isFor(new Language("vi"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "es, es, true",
        "es, es-MX, true",
        "pt-BR, pt, true",
        "zh, zh-Hans, true",
        "es, pt, false",
        "zh-Hant, zh-Hans, false",
        "sr, sr-Latn, false",
        "en-GB, en-US, false",
    })
    void isForTheLanguageThatItNamesAndNoOtherScriptOrRegion(String named, String target, boolean isFor) {
        assertThat(new GlossaryTerm("a", "b", new Language(named)).isFor(new Language(target)))
                .isEqualTo(isFor);
    }

    @Test
    void leavesTheTermsOfOtherLanguagesOutOfAStyle() {
        // Given
        GlossaryTerm spanish = new GlossaryTerm("ceasefire", "alto el fuego", new Language("es"));
        GlossaryTerm german = new GlossaryTerm("ceasefire", "Waffenruhe", new Language("de"));
        GlossaryTerm any = new GlossaryTerm("Glossa", "Glossa", null);
        Style style = new Style(Formality.FORMAL, List.of(spanish, german, any), "context", List.of("be brief"));

        // When
        Style inSpanish = style.in(new Language("es"));

        // Then
        assertThat(inSpanish)
                .isEqualTo(new Style(Formality.FORMAL, List.of(spanish, any), "context", List.of("be brief")));
    }

    @Test
    void aStyleDoesNotChangeWithTheListsThatItWasMadeFrom() {
        // Given
        List<String> instructions = new ArrayList<>(List.of("be brief"));
        Style style = new Style(Formality.DEFAULT, List.of(), "", instructions);

        // When
        instructions.add("be long");

        // Then
        assertThat(style.instructions()).containsExactly("be brief");
    }
}
