package io.glossa.engine;

/** What a reasoning model thinks aloud before it answers, {@code <think>...</think>}: no part of the answer. */
final class Thinking {

    private static final String OPEN = "<think>";
    private static final String CLOSE = "</think>";

    private Thinking() {}

    /** The answer without the thoughts before it; empty where it never gets beyond them. */
    static String without(String answer) {
        int close = answer.indexOf(CLOSE);
        if (close >= 0) {
            return answer.substring(close + CLOSE.length());
        }
        return answer.stripLeading().startsWith(OPEN) ? "" : answer;
    }
}
