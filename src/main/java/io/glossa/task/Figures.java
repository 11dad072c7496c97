package io.glossa.task;

/**
 * How a storey is doing. The counts run from the start of the process.
 *
 * @param storey {@code memory}, {@code disk} or {@code redis}
 * @param entries answers in it
 * @param bytes what they take
 * @param limit how many bytes they may take; 0 where nobody set a limit
 * @param hits looks for one answer that found it
 * @param misses looks for one answer that did not
 * @param evictions answers that had to make room
 * @param errors looks and writes that failed, and those that were not even tried because others failed
 */
public record Figures(
        String storey, long entries, long bytes, long limit, long hits, long misses, long evictions, long errors) {}
