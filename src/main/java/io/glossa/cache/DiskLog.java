package io.glossa.cache;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.store.fs.FilePath;
import org.jspecify.annotations.Nullable;

/**
 * Values in one MVStore file, as a log: what is kept is written at its end, what must go is taken from its beginning. So old
 * pages die together, and the file needs next to no compaction; with values in the order of their keys, which is by chance,
 * each commit would write a page for each value.
 *
 * <p>A record is its key and the value; its position counts the bytes before it, so that what the log takes is the
 * difference between its ends. An index knows the position by the key's first 64 bits. Whether the record there is the right
 * one only the record tells: so the two maps may disagree, as they may after a crash, and nobody gets a wrong value.
 */
final class DiskLog implements AutoCloseable {

    private final MVStore store;
    private final MVMap<Long, byte[]> log;
    private final MVMap<Long, Long> index;
    private final DiskRoom room;
    private final ReentrantLock appending = new ReentrantLock();
    private volatile long end;
    private volatile long written;

    /** @throws RuntimeException an MVStoreException or another, where the file is damaged or can't be opened */
    DiskLog(Path file, long limit, SteadyDisk disk) {
        FilePath.register(disk);
        store = new MVStore.Builder()
                .fileName(disk.nameOf(file))
                .autoCommitDisabled()
                // Commits are made here alone, not by who happens to keep an answer.
                .autoCommitBufferSize(0)
                .cacheSize(8)
                .open();
        room = new DiskRoom(store, limit);
        try {
            // Space is used again only after what made it free was forced to the disk, so it need not be spared for
            // longer.
            store.setRetentionTime(0);
            store.setVersionsToKeep(0);
            log = store.openMap(
                    "log",
                    new MVMap.Builder<Long, byte[]>()
                            .keyType(LongDataType.INSTANCE)
                            .valueType(ByteArrayDataType.INSTANCE));
            index = store.openMap(
                    "index",
                    new MVMap.Builder<Long, Long>()
                            .keyType(LongDataType.INSTANCE)
                            .valueType(LongDataType.INSTANCE));
            Long last = log.lastKey();
            byte[] record = last == null ? null : log.get(last);
            end = last == null || record == null ? 0 : last + DiskRecord.size(record);
            written = end;
        } catch (RuntimeException e) {
            store.closeImmediately();
            throw e;
        }
    }

    Optional<byte[]> get(Key key) {
        return reading(() -> read(key));
    }

    /** What is read must not be made room of meanwhile. */
    private <T> T reading(Supplier<T> work) {
        MVStore.TxCounter version = store.registerVersionUsage();
        try {
            return work.get();
        } finally {
            store.deregisterVersionUsage(version);
        }
    }

    private Optional<byte[]> read(Key key) {
        Long position = index.get(key.first());
        byte[] record = position == null ? null : log.get(position);
        return record == null || !DiskRecord.isFor(key, record)
                ? Optional.empty()
                : Optional.of(DiskRecord.value(record));
    }

    /**
     * Puts a value under the key. One that was there is not taken out: it goes when its turn comes.
     *
     * @return false where the value is too large for a file of this size
     */
    boolean put(Key key, byte[] value) {
        if (value.length > room.atOnce()) {
            return false;
        }
        byte[] record = DiskRecord.of(key, value);
        appending.lock();
        try {
            long position = end;
            log.put(position, record);
            index.put(key.first(), position);
            end = position + DiskRecord.size(record);
            return true;
        } finally {
            appending.unlock();
        }
    }

    /** Takes the value out from under the key, unless another has taken its place meanwhile. */
    void remove(Key key, byte[] value) {
        Long position = index.get(key.first());
        if (position != null
                && get(key).filter(now -> Arrays.equals(now, value)).isPresent()) {
            remove(position, key.first());
        }
    }

    /** Takes out all values that the condition holds for, and returns how many. */
    long removeIf(Predicate<byte[]> which) {
        return reading(() -> remove(which));
    }

    private long remove(Predicate<byte[]> which) {
        long removed = 0;
        Cursor<Long, byte[]> cursor = log.cursor(null);
        while (cursor.hasNext()) {
            Long position = cursor.next();
            byte[] record = cursor.getValue();
            removed += which.test(DiskRecord.value(record)) && remove(position, DiskRecord.first(record)) ? 1 : 0;
        }
        return removed;
    }

    long clear() {
        appending.lock();
        try {
            long removed = entries();
            log.clear();
            index.clear();
            return removed;
        } finally {
            appending.unlock();
        }
    }

    /** Takes values from the beginning for as long as the condition holds for the first. */
    void removeWhile(Predicate<byte[]> which) {
        removeFirst((position, record) -> which.test(DiskRecord.value(record)));
    }

    /** Makes room, writes what is not yet written, and returns how many values had to go. */
    long commit() {
        long evicted = removeFirst((position, record) -> end - position > room.mayLive());
        long now = end;
        room.write();
        written = now;
        return evicted;
    }

    /** Whether so much is not yet written that who keeps answers should wait for it. */
    boolean full() {
        return end - written > room.atOnce();
    }

    DiskRoom room() {
        return room;
    }

    long entries() {
        return index.sizeAsLong();
    }

    /** Why it went out of use by itself. */
    @Nullable
    RuntimeException failure() {
        return store.getPanicException();
    }

    void abandon() {
        store.closeImmediately();
    }

    @Override
    public void close() {
        commit();
        store.close();
    }

    private long removeFirst(BiPredicate<Long, byte[]> which) {
        long removed = 0;
        Long first;
        while ((first = log.firstKey()) != null) {
            byte[] record = log.get(first);
            if (record != null && !which.test(first, record)) {
                break;
            }
            removed += record != null && remove(first, DiskRecord.first(record)) ? 1 : 0;
        }
        return removed;
    }

    /** Whether this was what its key stands for, and not long replaced. */
    private boolean remove(Long position, long first) {
        boolean current = index.remove(first, position);
        log.remove(position);
        return current;
    }
}
