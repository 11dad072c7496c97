package io.glossa.word;

import java.util.regex.Pattern;

/** How words look: the properties of their run, as XML. */
final class Looks {

    /** For the spelling checker: nobody sees it. */
    private static final Pattern UNSEEN = Pattern.compile("<(?:\\w+:)?(?:lang|noProof)\\b[^>]*/>");

    private static final Pattern EMPTY = Pattern.compile("<[^>]*/>|<[^>]*>\\s*</[^>]*>");

    private Looks() {}

    /** Whether a reader sees no difference. */
    static boolean same(String one, String other) {
        return one.equals(other) || seen(one).equals(seen(other));
    }

    private static String seen(String format) {
        String seen = UNSEEN.matcher(format).replaceAll("");
        return EMPTY.matcher(seen).matches() ? "" : seen;
    }
}
