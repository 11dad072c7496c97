package io.glossa.failure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with settings, so that all of it can be told at once, and nothing twice. */
public final class Complaints {

    private final Set<String> found = new LinkedHashSet<>();

    public void add(String problem) {
        found.add(problem);
    }

    /** Takes a step that throws an {@link IllegalArgumentException} where a setting is wrong; that is kept, and the next step can be taken. */
    public void attempt(Runnable step) {
        try {
            step.run();
        } catch (WrongSettings e) {
            found.addAll(e.problems());
        } catch (IllegalArgumentException e) {
            found.add(String.valueOf(e.getMessage()));
        }
    }

    /** In the order in which they were found. */
    public List<String> all() {
        return List.copyOf(found);
    }

    /** @throws WrongSettings where there are any */
    public void orThrow() {
        if (!found.isEmpty()) {
            throw new WrongSettings(all());
        }
    }
}
