package io.glossa.provider;

import io.glossa.failure.WrongSettings;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the configuration, told all at once. No problem repeats a value: it may be a key in the wrong place. */
final class Problems {

    private final List<String> found = new ArrayList<>();

    /** @param what what is wrong with it, and what to do */
    void add(String property, String what) {
        found.add(property + " (" + Written.variable(property) + ") " + what);
    }

    void add(String problem) {
        found.add(problem);
    }

    void addAll(Problems others) {
        found.addAll(others.found);
    }

    boolean none() {
        return found.isEmpty();
    }

    /** All of them, in one line. */
    String line() {
        return String.join("; ", found);
    }

    /** @throws WrongSettings where there are any */
    void orThrow() {
        if (!found.isEmpty()) {
            throw new WrongSettings(found);
        }
    }

    /** A name for showing, unless it may be something else. */
    static String shown(String name) {
        return name.length() <= 32 && name.matches("[\\w.-]+") && !looksLikeKey(name)
                ? "'" + name + "'"
                : "something that is no name";
    }

    /** Whether a text is shaped like the keys that the well-known services give out. */
    static boolean looksLikeKey(String text) {
        return text.matches("(?i)(sk|pk|rk)-[\\w-]{8,}|(gsk_|xai-|tgp_|AIza|Bearer ).{8,}|[a-z0-9]{32,}");
    }
}
