package io.glossa.glossary.store;

import java.util.Optional;

/**
 * What somebody takes to be in a store when he changes it.
 *
 * @param anything whether that does not matter
 * @param version of the glossary that he takes to be there; empty: none
 */
record Expected(boolean anything, Optional<String> version) {

    static final Expected ANYTHING = new Expected(true, Optional.empty());

    boolean is(Optional<StoredGlossary> there) {
        return anything || version.equals(there.map(StoredGlossary::version));
    }
}
