package io.glossa.task;

/**
 * What a request may do with the cache: the words of HTTP's {@code Cache-Control} (RFC 9111, section 5.2.1).
 *
 * @param read whether kept answers may be used
 * @param write whether the answer may be kept
 * @param only whether nothing but kept answers may be used
 */
public record CacheUse(boolean read, boolean write, boolean only) {

    public static final CacheUse FULL = new CacheUse(true, true, false);

    /** Whether its answers may be shared with others who ask the same at the same time: they could come from a store as well. */
    public boolean shared() {
        return read && write;
    }
}
