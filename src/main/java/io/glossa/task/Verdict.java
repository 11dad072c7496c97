package io.glossa.task;

/** What became of an answer's checks. */
public enum Verdict {
    /** Sound at the first asking. */
    PASSED,
    /** Not sound at first, and sound when asked again. */
    REPAIRED,
    /** Not sound; handed out with its findings. */
    FAILED;

    /** The worse of the two. */
    public Verdict and(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
