package io.glossa.check.talk;

import io.glossa.language.Languages;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A text that a model was given, and what it answered: a translation of it, or a summary. Not for several threads. */
public final class Exchange {

    /** A cue at the one end of an answer may be the source's own where it stands within so many UTF-16 units of that end. */
    private static final int REACH = 400;

    /** In UTF-16 units: where a remark's label stands in its sentence. */
    private static final int BEGINNING = 40;

    private static final String QUOTATION_MARKS = "\"“”„«»「」『』";

    private final String source;
    private final String answer;
    private final Languages pair;
    private final OptionalInt sourceLanguage;
    private final OptionalInt targetLanguage;
    private final boolean summary;
    private final Set<Integer> spoken;

    /** The languages in which the source may say such a thing itself. */
    private final Set<Integer> own;

    // Found out when first asked for.
    private final Map<String, String> folded = new HashMap<>();
    private final Map<String, Cues> cues = new HashMap<>();
    private @Nullable Boolean remarks;

    /** @param source and answer without tags and tokens */
    public static Exchange translation(String source, String answer, Languages pair) {
        return new Exchange(source, answer, pair, false);
    }

    /** A summary, which may have anything from anywhere in its text. */
    public static Exchange summary(String text, String summary, Languages pair) {
        return new Exchange(text, summary, pair, true);
    }

    private Exchange(String source, String answer, Languages pair, boolean summary) {
        this.source = source.strip();
        this.answer = answer.strip();
        this.pair = pair;
        this.summary = summary;
        this.sourceLanguage = Lexicon.known().number(pair.source());
        this.targetLanguage = Lexicon.known().number(pair.target());
        this.spoken = languagesSpoken();
        this.own = numbers(sourceLanguage, targetLanguage, Lexicon.known().number("en"));
    }

    String source() {
        return source;
    }

    String answer() {
        return answer;
    }

    Languages pair() {
        return pair;
    }

    boolean isSummary() {
        return summary;
    }

    /** The number of the language that the answer should be in, where its words are known. */
    OptionalInt targetLanguage() {
        return targetLanguage;
    }

    /** Whether we know how the source's language says such things. */
    boolean sourceIsKnown() {
        return sourceLanguage.isPresent();
    }

    /** The languages in which a model may talk round this answer: English and Chinese always, for in these it has learned most. */
    Set<Integer> spoken() {
        return spoken;
    }

    private Set<Integer> languagesSpoken() {
        Lexicon lexicon = Lexicon.known();
        Set<Integer> spoken = numbers(targetLanguage, sourceLanguage, lexicon.number("en"));
        if (!targetLanguage.equals(lexicon.number("ja"))) {
            lexicon.number("zh").ifPresent(spoken::add);
        }
        return spoken;
    }

    /** The languages that the source, or a part of it, is likely to be written in. */
    Set<Integer> written() {
        return numbers(sourceLanguage, Lexicon.known().number("en"));
    }

    boolean headHas(Cue cue) {
        return head().has(own, cue);
    }

    /** Whether the source says such a thing at its beginning, or could, for all that we know. */
    boolean mayHaveAtHead(Cue cue) {
        return headHas(cue) || (!sourceIsKnown() && hasColonAtHead());
    }

    /** Whether the source says such a thing at either end. */
    boolean has(Cue cue) {
        return headHas(cue) || (!summary && tail().has(own, cue));
    }

    /** The same in whatever language: a passage may be in another than the rest. */
    boolean hasInAnyLanguage(Cue cue) {
        Set<Integer> all = IntStream.range(0, Lexicon.known().size()).boxed().collect(Collectors.toSet());
        return head().has(all, cue) || tail().has(all, cue);
    }

    /** Whether the source has a remark of its own: labelled, in brackets, or at the beginning of a sentence. */
    boolean remarks() {
        if (remarks == null) {
            boolean brackets = source.codePoints().anyMatch(c -> "(（[【".indexOf(c) >= 0);
            remarks =
                    (brackets && has(Cue.NOTE)) || Sentences.of(source).stream().anyMatch(this::beginsWithNote);
        }
        return remarks;
    }

    private boolean beginsWithNote(String sentence) {
        return Lexicon.known()
                .in(sentence.substring(0, Math.min(BEGINNING, sentence.length())))
                .has(own, Cue.NOTE);
    }

    /** Whether the answer may begin with a colon's clause because the source does. */
    boolean hasColonAtHead() {
        return !summary && Unit.head(source).stream().anyMatch(Unit::colon);
    }

    /** Whether the answer has more lines than the source. */
    boolean hasMoreLines() {
        return !summary && lines(answer) > lines(source);
    }

    /** Whether the answer has sentences that need not be of the source: it has more than that. */
    boolean hasSurplus() {
        return summary || Sentences.of(answer).size() > Sentences.of(source).size();
    }

    /** Whether these words of the answer are quoted, or quote: people who are quoted agree, thank and offer as models do. */
    boolean isQuoted(String words) {
        int at = answer.indexOf(words);
        // Where a mark has no other, the quotation began before the text, or goes on behind it.
        boolean half = marks(answer) % 2 == 1;
        return marks(words) > 0 || half || (at >= 0 && marks(answer.substring(0, at)) % 2 == 1);
    }

    private static long marks(String text) {
        return text.codePoints().filter(c -> QUOTATION_MARKS.indexOf(c) >= 0).count();
    }

    /** What cues there are in a piece of the source or the answer. Several look at the same piece, so it is kept. */
    Cues cues(String piece) {
        return cues.computeIfAbsent(piece, p -> Lexicon.known().inFolded(folded(p)));
    }

    /** A piece of the source or the answer, {@link Folded}. Kept too. */
    String folded(String piece) {
        return folded.computeIfAbsent(piece, Folded::of);
    }

    private Cues head() {
        return cues(source.substring(0, reach()));
    }

    private Cues tail() {
        return cues(source.substring(source.length() - reach()));
    }

    private int reach() {
        return summary ? source.length() : Math.min(REACH, source.length());
    }

    private static long lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).count();
    }

    private static Set<Integer> numbers(OptionalInt... languages) {
        Set<Integer> numbers = new LinkedHashSet<>();
        for (OptionalInt language : languages) {
            language.ifPresent(numbers::add);
        }
        return numbers;
    }
}
