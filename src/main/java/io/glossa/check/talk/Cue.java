package io.glossa.check.talk;

import java.util.Locale;

/** What a phrase is a sign of. The files under {@code talk/} have each cue's phrases by its name in lower case. */
enum Cue {
    // What a model says round its answer.
    /** Speaks of a translation. */
    TRANSLATION,
    /** Speaks of a summary. */
    SUMMARY,
    /** Presents what follows: "here is". */
    HERE,
    /** Says yes to whoever asked: "certainly". */
    SURE,
    /** Labels a remark: "note". */
    NOTE,
    /** Offers more, or hopes that this was enough: "let me know". */
    OFFER,
    /** Leaves that to the other's wish: "if you need". */
    IF,
    /** Apologizes. */
    SORRY,
    /** A speaker is not able to, or will not: "I cannot". */
    CANNOT,
    /** Somebody, or something, is not able to: no sign by itself. */
    UNABLE,
    /** What it is not able to do: "assist", "your request". */
    HELP,
    /** Says that a machine speaks: "as an AI". */
    MODEL,
    /** A text as one among others: "version". */
    VERSION,
    /** Labels another wording: "option". */
    ALTERNATIVE,
    /** What prompts make of a model: "a professional translator". */
    EXPERT,

    // What orders to a model are made of.
    IGNORE,
    INSTRUCTIONS,
    /** Those instructions that models are given. */
    PROMPT,
    PREVIOUS,
    SAY,
    ONLY,
    INSTEAD,
    SYSTEM,
    /** Makes it somebody else: "you are now". */
    ROLE,
    REVEAL,
    SECRET,
    /** What models are asked to write: "a poem". */
    POEM,
    TASK,
    STOP,
    OBEY;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
