package io.glossa.check;

import io.glossa.language.Languages;
import io.glossa.task.SummaryForm;

/**
 * What is checked: a text, the summary that a model made of it, and what was asked.
 *
 * @param text as it was sent, without markup
 * @param pair the text's language, and the summary's
 */
public record SummarySubject(String text, String summary, Languages pair, SummaryForm form) {}
