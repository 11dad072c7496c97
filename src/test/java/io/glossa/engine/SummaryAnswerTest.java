package io.glossa.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryAnswerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<summary>A truce holds.</summary>",
                "<summary>\n A truce holds. \n</summary>\n",
                "< SUMMARY >A truce holds.< / Summary >",
                "Sure! Here it is:\n<summary>A truce holds.</summary>\nAnything else?",
                "```\n<summary>A truce holds.</summary>\n```",
                "A truce holds.",
                "\nA truce holds.\n",
            })
    void takesWhatStandsBetweenTheTagsOrAPlainAnswer(String answer) {
        assertThat(SummaryAnswer.read(answer)).contains("A truce holds.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n ",
                "<summary></summary>",
                "<summary> \n </summary>",
                "<summary>A truce ho",
                "A truce holds.</summary>",
                "</summary>A truce holds.<summary>",
                "<summary>A truce holds.</summary><summary>A truce.</summary>",
                "<summary><summary>A truce holds.</summary></summary>",
            })
    void takesNoAnswerWithoutExactlyOneSummary(String answer) {
        assertThat(SummaryAnswer.read(answer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Here is the summary:\nA truce holds.",
                "以下是摘要：\n停火。",
                "```\nA truce holds.\n```",
                "<seg id=\"1\">A truce holds.</seg>",
                "A truce holds.\n</document>",
            })
    void takesNoAnswerWithoutTagsThatLooksLikeTalk(String answer) {
        assertThat(SummaryAnswer.read(answer)).isEmpty();
    }

    @Test
    void keepsColonsAndLinesThatBelongToTheSummary() {
        assertThat(SummaryAnswer.read("<summary>- Truce: it holds.\n- Talks:\n  go on < 3 days</summary>"))
                .contains("- Truce: it holds.\n- Talks:\n  go on < 3 days");
        assertThat(SummaryAnswer.read("- Truce: it holds.\n- Talks go on."))
                .contains("- Truce: it holds.\n- Talks go on.");
    }
}
