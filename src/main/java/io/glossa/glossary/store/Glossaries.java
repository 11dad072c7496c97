package io.glossa.glossary.store;

import io.glossa.cache.CacheSettings;
import io.glossa.cache.Stores;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.glossary.Glossary;
import io.glossa.glossary.GlossaryTerm;
import io.glossa.glossary.Matching;
import io.glossa.glossary.TermList;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/**
 * The glossaries that there are: those of the team's folder, and those that were put while the service runs, which win over the
 * former. All callers share them, whichever tenant they are.
 */
@Singleton
public class Glossaries {

    /** So long what is known is taken for what is there: other replicas, and people at files, are seen so soon. */
    private static final long FRESH = 1_000_000_000;

    /** How often a change is tried where others change the same glossary at the same moment. */
    private static final int TRIES = 3;

    private final Optional<Folder> folder;
    private final GlossaryStore store;
    private final Matching matching;
    private final InstantSource clock;
    private final LongSupplier nanos;

    private Map<String, StoredGlossary> known = Map.of();
    private Optional<Long> read = Optional.empty();

    @Inject
    Glossaries(GlossarySettings settings, CacheSettings cache, Stores stores, InstantSource clock) {
        this(
                Opening.folder(settings.dir()),
                Opening.store(settings.dir(), cache, stores),
                settings.toMatching(),
                clock,
                System::nanoTime);
    }

    Glossaries(
            Optional<Folder> folder, GlossaryStore store, Matching matching, InstantSource clock, LongSupplier nanos) {
        this.folder = folder;
        this.store = store;
        this.matching = matching;
        this.clock = clock;
        this.nanos = nanos;
    }

    /** Where glossaries are kept that are put: {@code disk}, {@code redis} or {@code memory}. */
    public String keptIn() {
        return store.name();
    }

    /** The same for people. */
    public String place() {
        return store.place();
    }

    /**
     * All of them, by name.
     *
     * @throws FailureException with {@link Failure.GlossariesUnavailable}
     */
    public synchronized Map<String, StoredGlossary> all() {
        if (read.isEmpty() || nanos.getAsLong() - read.get() >= FRESH) {
            readAgain();
        }
        return known;
    }

    /** @throws FailureException with {@link Failure.UnknownGlossary} */
    public StoredGlossary named(String name) {
        Map<String, StoredGlossary> all = all();
        StoredGlossary found = all.get(name);
        if (found == null) {
            throw new FailureException(new Failure.UnknownGlossary(name, List.copyOf(all.keySet())));
        }
        return found;
    }

    /**
     * What a request is held to.
     *
     * @param own terms of the request itself, which win over all others
     * @param names of glossaries; an earlier one wins over a later one
     * @throws FailureException with {@link Failure.UnknownGlossary}
     */
    public Glossary of(List<GlossaryTerm> own, List<String> names) {
        List<TermList> lists = new ArrayList<>();
        if (!own.isEmpty()) {
            lists.add(new TermList(own));
        }
        names.stream().distinct().forEach(name -> lists.add(named(name).terms()));
        return lists.isEmpty() ? Glossary.NONE : new Glossary(lists, matching, Optional.empty());
    }

    /**
     * Puts a glossary in the place of one of the same name.
     *
     * @return whether there was none before
     * @throws FailureException where it is too large, can't be kept, or the condition does not hold
     */
    public synchronized boolean put(String name, Contents contents, Condition condition) {
        Limits.checkEntries(contents.terms().size());
        StoredGlossary glossary = new StoredGlossary(
                name, contents.title(), new TermList(contents.terms()), clock.instant(), store.name());
        for (int i = 0; i < TRIES; i++) {
            boolean isNew = check(name, condition).isEmpty();
            if (store.put(glossary, expected(name, condition))) {
                readAgain();
                return isNew;
            }
        }
        throw new FailureException(new Failure.GlossaryChanged(name));
    }

    /**
     * Removes a glossary that was put. Where the folder has one of the same name, that one counts again.
     *
     * @throws FailureException where there is none, it is in the folder only, or the condition does not hold
     */
    public synchronized void remove(String name, Condition condition) {
        for (int i = 0; i < TRIES; i++) {
            if (check(name, condition).isEmpty()) {
                throw new FailureException(new Failure.UnknownGlossary(name, List.copyOf(known.keySet())));
            }
            if (!store.all().containsKey(name)) {
                throw new FailureException(new Failure.GlossaryInFolder(name));
            }
            if (store.remove(name, expected(name, condition))) {
                readAgain();
                return;
            }
        }
        throw new FailureException(new Failure.GlossaryChanged(name));
    }

    /** The glossary as it is now, which the condition must hold for. */
    private Optional<StoredGlossary> check(String name, Condition condition) {
        readAgain();
        Optional<StoredGlossary> now = Optional.ofNullable(known.get(name));
        if (!condition.holds(now.map(StoredGlossary::version))) {
            throw new FailureException(new Failure.GlossaryChanged(name));
        }
        return now;
    }

    private Expected expected(String name, Condition condition) {
        return condition.matters()
                ? new Expected(false, Optional.ofNullable(store.all().get(name)).map(StoredGlossary::version))
                : Expected.ANYTHING;
    }

    private void readAgain() {
        Map<String, StoredGlossary> all = new TreeMap<>(folder.map(Folder::all).orElse(Map.of()));
        all.putAll(store.all());
        known = Collections.unmodifiableMap(all);
        read = Optional.of(nanos.getAsLong());
    }
}
