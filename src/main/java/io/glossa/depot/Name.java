package io.glossa.depot;

import java.util.regex.Pattern;

/** What a thing is called: nothing that could lead to another place. */
final class Name {

    private static final Pattern GOOD = Pattern.compile("[0-9A-Za-z-]{1,100}");

    private Name() {}

    /** @throws IllegalArgumentException where it is none */
    static String checked(String name) {
        if (!GOOD.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a thing that is kept");
        }
        return name;
    }
}
