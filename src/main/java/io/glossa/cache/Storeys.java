package io.glossa.cache;

import io.glossa.task.Figures;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** All kept answers: those in the process' memory, and below it those in a store that outlives it or is shared. */
@Singleton
public class Storeys {

    private final MemoryStore memory;
    private final Optional<Store> below;
    private final AtomicLong removals = new AtomicLong();

    @Inject
    Storeys(CacheSettings settings, Stores stores, InstantSource clock) {
        this(
                new MemoryStore(
                        settings.memory().size().asLongValue(),
                        settings.ttl(),
                        settings.memory().ttl(),
                        clock),
                stores.open(settings));
    }

    Storeys(MemoryStore memory, Optional<Store> below) {
        this.memory = memory;
        this.below = below;
    }

    /** What is kept of these, from memory where it is there; what lies below comes up. */
    public Map<Key, Entry> find(Collection<Key> keys) {
        Map<Key, Entry> found = new HashMap<>();
        Set<Key> missing = new HashSet<>();
        for (Key key : keys) {
            memory.get(key).ifPresentOrElse(entry -> found.put(key, entry), () -> missing.add(key));
        }
        if (!missing.isEmpty()) {
            bringUp(missing, found, Store::find);
        }
        return found;
    }

    /** What has come since somebody looked in vain: into this process' memory, or from another replica into the store they share. */
    public Map<Key, Entry> findAgain(Collection<Key> keys) {
        Map<Key, Entry> found = new HashMap<>();
        Set<Key> missing = new HashSet<>();
        for (Key key : keys) {
            memory.peek(key).ifPresentOrElse(entry -> found.put(key, entry), () -> missing.add(key));
        }
        if (!missing.isEmpty() && leases().shared()) {
            bringUp(missing, found, Store::findAgain);
        }
        return found;
    }

    private void bringUp(Set<Key> missing, Map<Key, Entry> found, BiFunction<Store, Set<Key>, Map<Key, Entry>> look) {
        long before = removals.get();
        below.map(store -> look.apply(store, missing)).ifPresent(entries -> {
            if (removals.get() == before) {
                entries.forEach(memory::put);
            }
            found.putAll(entries);
        });
    }

    /** Keeps these in memory: from now on, whoever looks in this process finds them. */
    public void keep(Map<Key, Entry> entries) {
        entries.forEach(memory::put);
    }

    /** Keeps these in the store below as well, which may take a moment. */
    public void keepBelow(Map<Key, Entry> entries) {
        if (!entries.isEmpty()) {
            below.ifPresent(store -> store.keep(entries));
        }
    }

    /** What the process remembers of whole answers. It goes no further than memory. */
    public <V extends Sized> Optional<V> recall(Key key, Class<V> type) {
        return memory.recall(key, type);
    }

    /**
     * Remembers a whole answer, for who asks the same again.
     *
     * @param before {@link #removals} from before its parts were read: what was removed since must not come back
     */
    public void remember(Key key, Sized answer, long before) {
        if (removals.get() == before) {
            memory.put(key, answer);
        }
    }

    /** Forgets a whole answer. */
    public void forget(Key key) {
        memory.remove(key);
    }

    /** How often anything was removed so far: one more at the beginning and at the end of each removal. */
    public long removals() {
        return removals.get();
    }

    public Leases leases() {
        return below.map(Store::leases).orElse(Leases.NOBODY_ELSE);
    }

    /** How each storey is doing, memory first. */
    public List<Figures> figures() {
        return Stream.concat(Stream.of(memory.figures()), below.map(Store::figures).stream())
                .toList();
    }

    /** Their names, memory first. */
    public List<String> names() {
        return Stream.concat(Stream.of(MemoryStore.NAME), below.map(Store::name).stream())
                .toList();
    }

    /** Removes what the selection covers, and all remembered whole answers; returns how many entries that were, by storey. */
    public Map<String, Long> remove(Selection which) {
        Map<String, Long> removed = new LinkedHashMap<>();
        removed.put(MemoryStore.NAME, 0L);
        removals.incrementAndGet();
        // Below first: what is read meanwhile must not come up again.
        below.ifPresent(store -> removed.put(store.name(), store.remove(which)));
        removed.put(MemoryStore.NAME, memory.removeIf(value -> !(value instanceof Entry entry) || which.covers(entry)));
        removals.incrementAndGet();
        return removed;
    }

    @PreDestroy
    void close() {
        below.ifPresent(Store::close);
    }
}
