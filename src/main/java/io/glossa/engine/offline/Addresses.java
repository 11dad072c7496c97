package io.glossa.engine.offline;

import java.util.regex.Pattern;

/** Finds addresses of pages and mail boxes, also those without {@code https://}: {@code example.org/news}. */
final class Addresses {

    private static final Pattern ADDRESS = Pattern.compile(
            "\\p{L}{2,10}://\\S++|\\bwww\\.\\S++|(?<![\\w.+-])[\\w.+-]{1,64}+@[\\w-]++(?:\\.[\\w-]++)*+"
                    + "|(?<![\\w.-])(?:[a-z0-9][a-z0-9-]{0,62}+\\.){1,8}+[a-z]{2,24}(?![\\p{L}\\p{N}])(?:/\\S*+)?",
            Pattern.CASE_INSENSITIVE);

    private Addresses() {}

    static boolean in(String text) {
        return ADDRESS.matcher(text).find();
    }

    static String without(String text) {
        return ADDRESS.matcher(text).replaceAll("").replaceAll("[ \\t]{2,}", " ");
    }
}
