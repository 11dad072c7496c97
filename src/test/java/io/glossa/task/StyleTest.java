package io.glossa.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.glossary.GlossaryTerm;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StyleTest {

    private static final Languages SPANISH = new Languages(new Language("en"), new Language("es"));

    @Test
    void leavesTheTermsOfOtherLanguagesOut() {
        // Given
        GlossaryTerm spanish = new GlossaryTerm("ceasefire", "alto el fuego", new Language("es"));
        GlossaryTerm german = new GlossaryTerm("ceasefire", "Waffenruhe", new Language("de"));
        Style style = new Style(Formality.FORMAL, List.of(spanish, german), "context", List.of("be brief"));

        // When
        Style inSpanish = style.in(SPANISH);

        // Then
        assertThat(inSpanish.glossary().occurringIn("The ceasefire holds.")).containsExactly(spanish);
        assertThat(inSpanish)
                .isEqualTo(style.with(style.glossary().in(SPANISH)))
                .isNotEqualTo(style);
    }

    @Test
    void hasNoGlossaryForATextThatStaysInItsLanguage() {
        Style style = new Style(
                Formality.DEFAULT, List.of(new GlossaryTerm("ceasefire", "alto el fuego", null)), "", List.of());

        assertThat(style.in(new Languages(new Language("en"), new Language("en-GB")))
                        .glossary()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void doesNotChangeWithTheListsThatItWasMadeFrom() {
        // Given
        List<String> instructions = new ArrayList<>(List.of("be brief"));
        Style style = new Style(Formality.DEFAULT, List.of(), "", instructions);

        // When
        instructions.add("be long");

        // Then
        assertThat(style.instructions()).containsExactly("be brief");
    }
}
