package io.glossa.cache;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** What stands in the disk's log for a value: its key, then its bytes. */
final class DiskRecord {

    /** About what a record takes beside its bytes: in the index, which is never full, and in its page. */
    private static final long OVERHEAD = 64;

    private DiskRecord() {}

    static byte[] of(Key key, byte[] value) {
        return ByteBuffer.allocate(Key.SIZE + value.length)
                .put(key.bytes())
                .put(value)
                .array();
    }

    static byte[] value(byte[] record) {
        return Arrays.copyOfRange(record, Key.SIZE, record.length);
    }

    static long first(byte[] record) {
        return ByteBuffer.wrap(record).getLong();
    }

    static boolean isFor(Key key, byte[] record) {
        return record.length >= Key.SIZE && Arrays.equals(record, 0, Key.SIZE, key.bytes(), 0, Key.SIZE);
    }

    static long size(byte[] record) {
        return OVERHEAD + record.length;
    }
}
