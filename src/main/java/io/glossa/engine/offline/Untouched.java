package io.glossa.engine.offline;

import java.util.regex.Pattern;

/** Tells what of a text Apertium must not see: it would translate it, or take it for its own signs. */
final class Untouched {

    private static final String TOKEN = "<x id=\"[^\"<>]*\"/>|</?g\\d{1,6}>";
    /** Mail boxes are looked for at the start of a word only, and not for ever: a text may be one endless word. */
    private static final String ADDRESS = "(?:https?|ftp)://[^\\s<>\"]++|www\\.[^\\s<>\"]++"
            + "|(?<![\\w.+-])[\\w.+-]{1,64}+@[\\w-]++(?:\\.[\\w-]++)+";

    private static final String NAME = "[@#][\\p{L}\\p{N}_]+";

    /** Longer than any word of a natural language; analysing it could take for ever. */
    private static final String ENDLESS_WORD = "[\\p{L}\\p{M}\\p{N}_]{80,}+";

    /**
     * White space but a single space, controls, symbols, halves of characters and all beyond the first plane:
     * some are signs of the stream format, and the rest mean nothing to a dictionary.
     */
    private static final String SIGN =
            "[^\\p{L}\\p{M}\\p{N}\\p{P}\\p{Sc} ]|[\\x{10000}-\\x{10FFFF}]|[\\[\\]{}^$/\\\\<>@~*#_|]";

    private static final String ONE = TOKEN + "|" + ADDRESS + "|" + NAME + "|" + ENDLESS_WORD + "|" + SIGN;

    /** One or several, with the spaces round them, so that each comes back spaced as it was; or spaces alone. */
    static final Pattern RUN = Pattern.compile("(?: *+(?:" + ONE + ") *+)+| {2,}+");

    private Untouched() {}
}
