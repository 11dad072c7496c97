package io.glossa.cache;

import io.glossa.failure.Complaints;
import io.glossa.task.Figures;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The storey in one file on disk. An answer is there as soon as it is kept, and on disk a quarter of a second later: the
 * process may be killed at any time. The oldest answers go when the file is full.
 */
final class DiskStore implements Store {

    static final long LEAST = 1024 * 1024;

    private static final long ROUND_MILLIS = 250;

    private final DiskInUse disk;
    private final long limit;
    private final Duration ttl;
    private final InstantSource clock;
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    private final LongAdder evictions = new LongAdder();
    private final ReentrantLock rounds = new ReentrantLock();
    private final ScheduledExecutorService housekeeper = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("glossa-cache-disk").factory());

    /** @throws IllegalArgumentException where the file can't be opened; the message names the setting and what to do */
    DiskStore(CacheSettings.Disk settings, Duration ttl, InstantSource clock) {
        this(settings, ttl, clock, new SteadyDisk());
    }

    DiskStore(CacheSettings.Disk settings, Duration ttl, InstantSource clock, SteadyDisk way) {
        this.limit = limit(settings);
        this.ttl = ttl;
        this.clock = clock;
        this.disk = new DiskInUse(new DiskFile(settings.path(), limit, clock, way), clock);
        var unused = housekeeper.scheduleWithFixedDelay(this::round, ROUND_MILLIS, ROUND_MILLIS, TimeUnit.MILLISECONDS);
    }

    /**
     * Looks whether it could be opened, and makes nothing.
     *
     * @throws IllegalArgumentException as the constructor
     */
    static void check(CacheSettings.Disk settings, InstantSource clock) {
        Complaints complaints = new Complaints();
        complaints.attempt(() -> limit(settings));
        complaints.attempt(new DiskFile(settings.path(), LEAST, clock, new SteadyDisk())::check);
        complaints.orThrow();
    }

    private static long limit(CacheSettings.Disk settings) {
        long limit = settings.size().asLongValue();
        if (limit < LEAST) {
            throw new IllegalArgumentException("glossa.cache.disk.size: must be 1M or more");
        }
        return limit;
    }

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public Map<Key, Entry> find(Collection<Key> keys) {
        Map<Key, Entry> found = new HashMap<>();
        for (Key key : keys) {
            disk.attempt(from -> find(from, key), Optional.<Entry>empty())
                    .ifPresentOrElse(
                            entry -> {
                                hits.increment();
                                found.put(key, entry);
                            },
                            misses::increment);
        }
        return found;
    }

    @Override
    public void keep(Map<Key, Entry> entries) {
        entries.forEach((key, entry) -> {
            byte[] bytes = EntryFormat.bytes(entry);
            boolean kept = disk.attempt(into -> into.put(key, bytes), true);
            if (!kept) {
                disk.error();
            }
        });
        // Answers never come so fast, other than in a test of that; then they must not fill the memory.
        if (disk.attempt(DiskLog::full, false)) {
            round();
        }
    }

    @Override
    public long remove(Selection which) {
        long removed = disk.attempt(
                from -> which.all()
                        ? from.clear()
                        : from.removeIf(bytes ->
                                EntryFormat.entry(bytes).filter(which::covers).isPresent()),
                0L);
        round();
        return removed;
    }

    @Override
    public Figures figures() {
        long entries = disk.attempt(DiskLog::entries, 0L);
        long bytes = disk.attempt(of -> of.room().bytes(), 0L);
        return new Figures(name(), entries, bytes, limit, hits.sum(), misses.sum(), evictions.sum(), disk.errors());
    }

    /** Writes what is not yet written, makes room, and drops what is too old. */
    void round() {
        rounds.lock();
        try {
            disk.openAgain();
            evictions.add(disk.attempt(this::round, 0L));
        } finally {
            rounds.unlock();
        }
    }

    @Override
    public void close() {
        housekeeper.shutdown();
        round();
        disk.close();
    }

    private long round(DiskLog in) {
        in.removeWhile(bytes -> EntryFormat.entry(bytes).filter(this::fresh).isEmpty());
        return in.commit();
    }

    private Optional<Entry> find(DiskLog from, Key key) {
        Optional<byte[]> bytes = from.get(key);
        Optional<Entry> entry = bytes.flatMap(EntryFormat::entry).filter(this::fresh);
        if (entry.isEmpty()) {
            bytes.ifPresent(unusable -> from.remove(key, unusable));
        }
        return entry;
    }

    private boolean fresh(Entry entry) {
        return clock.instant().isBefore(entry.made().plus(ttl));
    }
}
