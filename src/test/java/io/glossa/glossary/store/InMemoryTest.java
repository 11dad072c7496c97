package io.glossa.glossary.store;

class InMemoryTest extends StoreContract {

    private final GlossaryStore store = new InMemory();

    @Override
    GlossaryStore store() {
        return store;
    }
}
