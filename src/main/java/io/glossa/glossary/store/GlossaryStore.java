package io.glossa.glossary.store;

import io.glossa.failure.FailureException;
import java.util.Map;

/**
 * Where the glossaries are kept that are put while the service runs. Unlike answers they are never dropped to make room. Safe
 * for many threads.
 *
 * @see io.glossa.failure.Failure.GlossariesUnavailable what it throws where it can't be read, or written
 */
interface GlossaryStore {

    /** {@code disk}, {@code redis} or {@code memory}. */
    String name();

    /** For people: where that is. */
    String place();

    /**
     * All glossaries as they are now; where nothing has changed, at the cost of a look.
     *
     * @throws FailureException where they could not be read even once
     */
    Map<String, StoredGlossary> all();

    /**
     * Keeps a glossary in the place of one of the same name.
     *
     * @return false where something else than expected is there: then nothing is changed
     * @throws FailureException where it can't be kept
     */
    boolean put(StoredGlossary glossary, Expected expected);

    /** The same for one that is to go; one that is not there is gone. */
    boolean remove(String name, Expected expected);
}
