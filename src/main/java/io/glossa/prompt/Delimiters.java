package io.glossa.prompt;

import java.util.regex.Pattern;

/** Keeps text that is data from looking like the tags that the prompts put round data. */
public final class Delimiters {

    private static final Pattern TAG = Pattern.compile(
            "<(?=[\\p{Z}\\p{C}/]*+(?:seg|[xg]\\d*|text|before|after|context|document|summary)\\b)",
            Pattern.CASE_INSENSITIVE);

    private Delimiters() {}

    /** The text, in which nothing opens or closes one of the prompts' tags: their {@code <} becomes {@code ‹}. */
    public static String quoted(String text) {
        return TAG.matcher(text).replaceAll("‹");
    }
}
