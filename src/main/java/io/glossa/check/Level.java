package io.glossa.check;

/** What a check's finding means. */
public enum Level {
    /** The answer is unsound: it is repaired, or marked. */
    FAIL,
    /** The finding is told, and the answer handed out. */
    WARN,
    /** The check is not made. */
    OFF;

    /** The milder of both. */
    Level atMost(Level other) {
        return compareTo(other) < 0 ? other : this;
    }
}
