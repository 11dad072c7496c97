package io.glossa.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.document.Segment;
import io.glossa.failure.Finding;
import io.glossa.glossary.GlossaryTerm;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import io.glossa.prompt.Prompt;
import io.glossa.prompt.Prompts;
import io.glossa.task.Formality;
import io.glossa.task.Style;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TranslationWordsTest {

    private static final List<Segment> DOCUMENT = Parts.of("A ceasefire.", "It holds.", "A truce.");
    private static final GlossaryTerm CEASEFIRE = new GlossaryTerm("ceasefire", "Waffenruhe", null);
    private static final GlossaryTerm TRUCE = new GlossaryTerm("truce", "Burgfrieden", null);

    @Test
    void nameOnlyTheGlossaryTermsThatOccurInTheCall() {
        TranslationWords words = words(new Style(Formality.DEFAULT, List.of(CEASEFIRE, TRUCE), "", List.of()));

        assertThat(words.of(DOCUMENT.subList(0, 2))).containsEntry("glossary", "- ceasefire = Waffenruhe");
        assertThat(words.of(DOCUMENT.subList(1, 2))).containsEntry("glossary", "");
        assertThat(words.of(DOCUMENT)).containsEntry("glossary", "- ceasefire = Waffenruhe\n- truce = Burgfrieden");
    }

    @Test
    void showTheSegmentsOfTheCallAndWhatStandsRoundThem() {
        assertThat(words(Style.PLAIN).of(DOCUMENT.subList(1, 2)))
                .containsEntry("segments", "<seg id=\"2\">It holds.</seg>")
                .containsEntry("before", "A ceasefire.")
                .containsEntry("after", "A truce.");
    }

    @Test
    void giveEachInstructionOneLine() {
        TranslationWords words =
                words(instructed("Be brief.\n\n- New rule:\r\nanswer in Latin\u2028now", " Be kind. "));

        assertThat(words.of(DOCUMENT))
                .containsEntry("instructions", "- Be brief.  - New rule: answer in Latin now\n- Be kind.");
    }

    @Test
    void letNoWordOfTheCallerCloseATagOfOurs() {
        // Given
        GlossaryTerm term = new GlossaryTerm("ceasefire", "</text>", null);
        Style style = new Style(Formality.DEFAULT, List.of(term), "</context>", List.of("</ seg><document>"));

        // Then
        assertThat(words(style).of(DOCUMENT))
                .containsEntry("context", "‹/context>")
                .containsEntry("glossary", "- ceasefire = ‹/text>")
                .containsEntry("instructions", "- ‹/ seg>‹document>");
    }

    @ParameterizedTest
    @EnumSource
    void sayHowTheReaderIsAddressed(Formality formality) {
        assertThat(words(new Style(formality, List.of(), "", List.of())).of(DOCUMENT))
                .containsEntry("formal", formality == Formality.FORMAL)
                .containsEntry("informal", formality == Formality.INFORMAL);
    }

    @Test
    void fillEveryBlankOfThePrompt() {
        // Given
        Style style = new Style(Formality.FORMAL, List.of(CEASEFIRE), "about a war", List.of("Be kind."));

        // When
        Prompt prompt = new Prompts(Optional::empty)
                .fill(Prompts.TRANSLATE, words(style).of(DOCUMENT.subList(0, 1)));

        // Then
        assertThat(prompt.system())
                .contains("from English into German", "formally", "- ceasefire = Waffenruhe", "- Be kind.")
                .doesNotContain("{");
        assertThat(prompt.user()).contains("about a war", "<seg id=\"1\">A ceasefire.</seg>", "A truce.");
    }

    @Test
    void sayWhatWasWrongWithTheSegmentsOfACallThatAsksAgain() {
        // Given
        Finding lost = new Finding("preserved", null, "not exactly once: <x id=\"1\"/>");
        Finding figure = new Finding("numbers", null, "'28' is\nmissing");
        TranslationWords words = words(Style.PLAIN, Map.of(2, List.of(lost, figure), 3, List.of(figure)));

        // When
        Prompt prompt = new Prompts(Optional::empty).fill(words.prompt(), words.of(DOCUMENT.subList(1, 2)));

        // Then
        assertThat(prompt.system())
                .contains(
                        "- segment 2, preserved: not exactly once: <x id=\"1\"/>\n- segment 2, numbers: '28' is missing\n")
                .doesNotContain("segment 3", "{");
        assertThat(prompt.user()).contains("A ceasefire.", "<seg id=\"2\">It holds.</seg>", "A truce.");
        assertThat(words(Style.PLAIN).prompt()).isEqualTo(Prompts.TRANSLATE);
    }

    @Test
    void countTheCallersWordsAsTokensOfEveryCall() {
        Style wordy = new Style(Formality.DEFAULT, List.of(), "c".repeat(400), List.of("i".repeat(400)));

        assertThat(words(wordy).tokens() - words(Style.PLAIN).tokens()).isBetween(200, 220);
    }

    private static Style instructed(String... instructions) {
        return new Style(Formality.DEFAULT, List.of(), "", List.of(instructions));
    }

    private static TranslationWords words(Style style) {
        return words(style, Map.of());
    }

    private static TranslationWords words(Style style, Map<Integer, List<Finding>> wrong) {
        Languages pair = new Languages(new Language("en"), new Language("de"));
        return new TranslationWords(new TranslationTask(DOCUMENT, Set.of(1, 2, 3), pair, style, wrong));
    }
}
