package io.glossa.gateway;

import java.util.List;

/** What became of a text to be summarized. */
public record SummaryOutcome(SourceLanguage source, Summary summary, List<String> removed) {}
