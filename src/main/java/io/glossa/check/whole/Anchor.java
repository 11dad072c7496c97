package io.glossa.check.whole;

import java.util.List;

/**
 * A name or a figure of a text, and where it is in the other.
 *
 * @param at where it is, in UTF-16 units
 * @param places where it may be in the other text, in order; none where it is not found
 * @param kept how likely a translation has it
 */
record Anchor(int at, List<Integer> places, double kept) {

    boolean found() {
        return !places.isEmpty();
    }
}
