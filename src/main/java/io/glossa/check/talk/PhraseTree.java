package io.glossa.check.talk;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Finds all of many phrases in a text in one go: a tree of their letters. The steps from letter to letter lie in a hash table,
 * for many languages begin their words with very many letters.
 */
final class PhraseTree {

    private static final int NONE = 0;
    private static final int ROOT = 1;

    /** Behind a phrase of one letter, and behind the text. */
    private static final char NOTHING = 0;

    /** Where a step leads, and from where: the node's number and the letter, in one. An empty place is 0. */
    private int[] targets = new int[1 << 12];

    private long[] steps = new long[1 << 12];

    /** The phrase that ends at a node. */
    private int[] phrases = new int[1 << 11];

    private int nodes = ROOT + 1;

    /** Which two letters some phrase begins with, by bits of a hash: of most places in a text this is all that is read. */
    private final long[] beginnings = new long[1 << 10];

    /**
     * Adds a phrase, which must not be empty.
     *
     * @param number from 1, what it is found by
     * @return the number, or that of the same phrase where it was added before
     */
    int add(String phrase, int number) {
        int bit = bit(phrase.charAt(0), phrase.length() > 1 ? phrase.charAt(1) : NOTHING);
        beginnings[bit >>> 6] |= 1L << bit;
        int node = ROOT;
        for (int i = 0; i < phrase.length(); i++) {
            int next = next(node, phrase.charAt(i));
            node = next == NONE ? grow(node, phrase.charAt(i)) : next;
        }
        if (phrases[node] == NONE) {
            phrases[node] = number;
        }
        return phrases[node];
    }

    /** Tells the number of each phrase that is in the text, as often as it is there. Takes time in proportion to the text. */
    void find(String text, IntConsumer found) {
        for (int start = 0; start < text.length(); start++) {
            if (mayBegin(text.charAt(start), start + 1 < text.length() ? text.charAt(start + 1) : NOTHING)) {
                findAt(text, start, found);
            }
        }
    }

    private boolean mayBegin(char first, char second) {
        int both = bit(first, second);
        int alone = bit(first, NOTHING);
        return (beginnings[both >>> 6] & 1L << both) != 0 || (beginnings[alone >>> 6] & 1L << alone) != 0;
    }

    private void findAt(String text, int start, IntConsumer found) {
        int node = next(ROOT, text.charAt(start));
        for (int i = start + 1; node != NONE; i++) {
            if (phrases[node] != NONE) {
                found.accept(phrases[node]);
            }
            node = i < text.length() ? next(node, text.charAt(i)) : NONE;
        }
    }

    private static int bit(char first, char second) {
        return (first * 31_421 + second * 6_927) & 0xffff;
    }

    private int next(int node, char c) {
        return targets[place(step(node, c))];
    }

    private int grow(int node, char c) {
        if (2 * nodes >= targets.length) {
            widen();
        }
        int place = place(step(node, c));
        steps[place] = step(node, c);
        targets[place] = nodes;
        return nodes++;
    }

    private void widen() {
        int[] oldTargets = targets;
        long[] oldSteps = steps;
        targets = new int[2 * oldTargets.length];
        steps = new long[2 * oldSteps.length];
        phrases = Arrays.copyOf(phrases, oldTargets.length + 2);
        for (int i = 0; i < oldSteps.length; i++) {
            if (oldTargets[i] != NONE) {
                int place = place(oldSteps[i]);
                steps[place] = oldSteps[i];
                targets[place] = oldTargets[i];
            }
        }
    }

    /** Where a step lies in the table, or would lie. */
    private int place(long step) {
        int mask = targets.length - 1;
        int place = (int) ((step * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (targets[place] != NONE && steps[place] != step) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private static long step(int node, char c) {
        return ((long) node << 16) | c;
    }
}
