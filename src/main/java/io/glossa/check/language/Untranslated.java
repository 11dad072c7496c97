package io.glossa.check.language;

import io.glossa.check.language.Words.Word;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import java.util.List;

/** Tells whether words that stand in a source and in its answer alike should have been translated, or may be names. */
final class Untranslated {

    private static final int LEAST_WORDS = 4;
    private static final int LEAST_WEIGHT = 15;

    /** From this weight on, a text is no name even where it can't be told well what language it is in. */
    private static final int ENOUGH = 35;

    /** How many words are in small letters at least, and which share of all: names and titles have less. */
    private static final int SMALL_LETTERS = 3;

    private static final double SMALL_LETTERS_SHARE = 0.5;

    /** The same in what is too long for a title, or in a language that writes nouns with capital letters. */
    private static final double SMALLER_LETTERS_SHARE = 0.4;

    private static final int LONG = 60;

    /** Headlines may be in capitals, but have so many of the small words that every text has. */
    private static final int SMALL_WORDS = 2;

    /** The likelihood that has to be left to the target at most, and to its relatives where the source is one. */
    private static final double UNLIKELY = 0.05;

    private static final double VERY_UNLIKELY = 0.005;

    private static final double LIKELY = 0.5;
    private static final double POSSIBLE = 0.02;

    private final Tongues tongues;

    Untranslated(Tongues tongues) {
        this.tongues = tongues;
    }

    /** Whether they are text, where they are all or most of a segment and of its answer. */
    boolean isWhole(List<Word> words, Languages pair) {
        return isEnough(words)
                && (!areNames(words, pair.source()) || isHeadline(words, pair))
                && isText(words, pair, Words.weight(words) >= ENOUGH ? POSSIBLE : LIKELY);
    }

    /** Whether they are text, where they are some of a segment: there may be a title among other words. */
    boolean isPart(List<Word> words, Languages pair) {
        return isEnough(words) && !areNames(words, pair.source()) && isText(words, pair, LIKELY);
    }

    private static boolean isEnough(List<Word> words) {
        return words.size() >= LEAST_WORDS && Words.weight(words) >= LEAST_WEIGHT;
    }

    /** @param likely how likely the source's language has to be at least, where it can be recognised */
    private boolean isText(List<Word> words, Languages pair, double likely) {
        Tongue source = tongues.tongue(pair.source());
        Tongue target = tongues.tongue(pair.target());
        if (source.isSameAs(target)) {
            return false;
        }
        boolean related = source.isNear(target);
        Evidence evidence = tongues.weigh(Words.joined(words), pair);
        if (evidence.known() && evidence.sourceKnown()) {
            return evidence.source() > (related ? LIKELY : likely)
                    && evidence.target() < (related ? VERY_UNLIKELY : UNLIKELY);
        }
        return Words.weight(words) >= ENOUGH
                && !related
                && (!evidence.known() || evidence.target() < VERY_UNLIKELY)
                && (!evidence.sourceKnown() || evidence.source() > LIKELY);
    }

    private boolean isHeadline(List<Word> words, Languages pair) {
        long small = tongues.smallWords(words, pair.source());
        return small >= SMALL_WORDS || (small > 0 && Words.weight(words) >= ENOUGH);
    }

    /** Whether they are names or a title, as far as capital letters tell. */
    boolean areNames(List<Word> words, Language language) {
        boolean less = Words.weight(words) >= LONG || tongues.tongue(language).capitalNouns();
        double share = less ? SMALLER_LETTERS_SHARE : SMALL_LETTERS_SHARE;
        long capital = words.stream().filter(Word::capital).count();
        long small = words.size() - capital;
        return capital > 0 && (small < SMALL_LETTERS || small < share * words.size());
    }
}
