package io.glossa.check.evaluation;

import io.glossa.language.Language;
import io.glossa.language.Languages;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A segment and its translation by people: one line, or some that follow each other. */
public final class Example {

    /** Languages that leave no space between sentences. */
    private static final Set<String> UNSPACED = Set.of("zh", "ja", "yue", "wuu", "gan", "hak", "cjy", "hsn", "lzh");

    private final ParallelTexts texts;
    private final Languages pair;
    private final int start;
    private final int end;

    Example(ParallelTexts texts, Languages pair, int start, int end) {
        this.texts = texts;
        this.pair = pair;
        this.start = start;
        this.end = end;
    }

    public Languages pair() {
        return pair;
    }

    /** The number of its first line in the files, from 1. */
    int number() {
        return start + 1;
    }

    public String source() {
        return joined(pair.source(), lines(pair.source()));
    }

    public String answer() {
        return joined(pair.target(), lines(pair.target()));
    }

    /** Its lines in any language; an empty one where that language doesn't have it. */
    public List<String> lines(Language language) {
        return texts.lines(language, start, end);
    }

    /** As many lines of another place of the same texts; empty ones where there is nothing. */
    public List<String> linesElsewhere(Language language, int further) {
        int from = (start + further) % texts.size();
        return texts.lines(language, from, from + end - start);
    }

    /** The languages in which there may be something. */
    public Set<Language> languages() {
        return texts.languages();
    }

    /** Lines as the paragraph that they make. */
    public static String joined(Language language, List<String> lines) {
        return lines.stream().collect(Collectors.joining(UNSPACED.contains(language.base()) ? "" : " "));
    }
}
