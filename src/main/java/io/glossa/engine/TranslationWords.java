package io.glossa.engine;

import io.glossa.document.Masked;
import io.glossa.document.Segment;
import io.glossa.glossary.GlossaryTerm;
import io.glossa.prompt.Delimiters;
import io.glossa.prompt.Prompts;
import io.glossa.task.Formality;
import io.glossa.task.Style;
import io.glossa.task.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is filled into the translation prompt. */
final class TranslationWords {

    private final TranslationTask task;
    private final Map<String, Object> fixed = new HashMap<>();

    TranslationWords(TranslationTask task) {
        this.task = task;
        Style style = task.style();
        fixed.put("source", task.pair().source().englishName());
        fixed.put("target", task.pair().target().englishName());
        fixed.put("formal", style.formality() == Formality.FORMAL);
        fixed.put("informal", style.formality() == Formality.INFORMAL);
        fixed.put("instructions", lines(style.instructions()));
        fixed.put("context", Delimiters.quoted(style.context()));
    }

    /** About how many tokens the caller's own words add to every call. */
    int tokens() {
        return Tokens.estimate(fixed.get("instructions") + task.style().context());
    }

    /** About how many tokens the glossary adds to a call for this segment. */
    int tokens(Segment segment) {
        return Tokens.estimate(glossary(List.of(segment)));
    }

    /** Which prompt they are filled into. */
    String prompt() {
        return task.wrong().isEmpty() ? Prompts.TRANSLATE : Prompts.REPAIR;
    }

    Map<String, Object> of(List<Segment> chunk) {
        Neighbours neighbours = Neighbours.of(chunk, task.document());
        Map<String, Object> words = new HashMap<>(fixed);
        words.put("glossary", glossary(chunk));
        words.put("before", neighbours.before());
        words.put("after", neighbours.after());
        words.put("tags", chunk.stream().map(Segment::text).anyMatch(Masked::hasPairs));
        words.put("segments", Tagged.write(chunk));
        words.put("findings", findings(chunk));
        return words;
    }

    /** Only the terms that occur: the others would cost tokens and tempt the model. */
    private String glossary(List<Segment> chunk) {
        String text = chunk.stream().map(Segment::text).collect(Collectors.joining("\n"));
        return glossary(task.style(), text);
    }

    static String glossary(Style style, String text) {
        return lines(style.glossary().occurringIn(Masked.words(text)).stream()
                .map(TranslationWords::line)
                .toList());
    }

    /** What was wrong, in our own words: the model sees the tokens as they stand in the segment. */
    private String findings(List<Segment> chunk) {
        return chunk.stream()
                .flatMap(segment -> task.wrong().getOrDefault(segment.number(), List.of()).stream()
                        .map(finding -> "- segment " + segment.number() + ", " + finding.check() + ": "
                                + finding.message().replaceAll("\\R", " ")))
                .collect(Collectors.joining("\n"));
    }

    private static String line(GlossaryTerm term) {
        return term.source() + " = " + term.target();
    }

    /** One line an entry, so that an entry with line breaks can't pass for rules of ours. */
    static String lines(List<String> entries) {
        return entries.stream()
                .map(entry ->
                        "- " + Delimiters.quoted(entry).replaceAll("\\R", " ").strip())
                .collect(Collectors.joining("\n"));
    }
}
