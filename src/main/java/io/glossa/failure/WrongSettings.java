package io.glossa.failure;

import java.util.List;

/** Settings that can't be used: all that is wrong with them is told at once, each with the property and what to do. */
public final class WrongSettings extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    // Not for serialization: a list may be of any kind.
    private final transient List<String> problems;

    /** @param problems one or more; none of them repeats a value, which may be a key in the wrong place */
    public WrongSettings(List<String> problems) {
        super(text(problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }

    private static String text(List<String> problems) {
        return problems.size() == 1
                ? problems.getFirst()
                : problems.size() + " settings can't be used:\n  " + String.join("\n  ", problems);
    }
}
