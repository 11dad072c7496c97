package io.glossa.check;

import io.glossa.document.Masked;
import io.glossa.language.Languages;
import io.glossa.task.Style;

/** What a segment's answer is checked against: the source as it was sent, and what was asked. */
public record Subject(int segment, Masked source, Languages pair, Style style) {}
