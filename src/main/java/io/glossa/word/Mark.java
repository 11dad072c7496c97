package io.glossa.word;

import io.glossa.word.Inline.Pair;
import io.glossa.word.Inline.Thing;

/** What a tag in a passage's HTML stands for. */
sealed interface Mark {

    /** Words that look other than most round them. */
    record Look(String format) implements Mark {}

    /** @param format how most words in it look */
    record Round(Pair pair, String format) implements Mark {}

    record Single(Thing thing) implements Mark {}
}
