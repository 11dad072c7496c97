package io.glossa.glossary.store;

import java.util.Optional;
import java.util.Set;

/**
 * What a glossary must be for a change to be made: RFC 9110's preconditions.
 *
 * @param versions that it may have; empty: any
 * @param there whether it must be there: true, false, or does not matter
 */
public record Condition(Set<String> versions, Optional<Boolean> there) {

    public static final Condition NONE = new Condition(Set.of(), Optional.empty());

    boolean matters() {
        return !versions.isEmpty() || there.isPresent();
    }

    boolean holds(Optional<String> version) {
        return (there.isEmpty() || there.get() == version.isPresent())
                && (versions.isEmpty() || version.filter(versions::contains).isPresent());
    }
}
