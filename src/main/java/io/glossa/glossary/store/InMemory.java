package io.glossa.glossary.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Glossaries that end with the process. */
final class InMemory implements GlossaryStore {

    private final Map<String, StoredGlossary> glossaries = new TreeMap<>();

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public String place() {
        return "in memory only, and lost with the process: set glossa.cache.store or glossa.glossary.dir";
    }

    @Override
    public synchronized Map<String, StoredGlossary> all() {
        return Map.copyOf(glossaries);
    }

    @Override
    public synchronized boolean put(StoredGlossary glossary, Expected expected) {
        boolean good = expected.is(Optional.ofNullable(glossaries.get(glossary.name())));
        if (good) {
            glossaries.put(glossary.name(), glossary);
        }
        return good;
    }

    @Override
    public synchronized boolean remove(String name, Expected expected) {
        boolean good = expected.is(Optional.ofNullable(glossaries.get(name)));
        if (good) {
            glossaries.remove(name);
        }
        return good;
    }
}
