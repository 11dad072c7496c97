package io.glossa.faults;

/** What a caller got. */
enum Outcome {
    /** The one right translation, and a verdict that says so. */
    RIGHT,
    /** A problem of the contract's, with the status that belongs to it. */
    PROBLEM,
    /** A translation that the service itself marks as failed. */
    MARKED,
    /** A translation that is not the right one and is not marked. */
    WRONG,
    /** None of these: an answer that a caller can't make anything of, or none at all. */
    UNCLEAR
}
