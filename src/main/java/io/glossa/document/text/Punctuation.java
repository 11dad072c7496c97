package io.glossa.document.text;

/** What ends a sentence, and what may stand between that and the end of the line. */
public final class Punctuation {

    private static final String TERMINAL = ".!?…。！？｡．।॥؟۔։።՞‼⁇⁈⁉។။";

    private Punctuation() {}

    static boolean isTerminal(int c) {
        return TERMINAL.indexOf(c) >= 0;
    }

    /** Quotes and closing brackets. Both directions of guillemets and curly quotes close in some language. */
    public static boolean isClosing(int c) {
        return switch (Character.getType(c)) {
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION ->
                true;
            default -> c == '"' || c == '\'';
        };
    }

    /** Whether the stretch ends as a sentence does: a full stop or the like, then perhaps quotes and brackets. */
    public static boolean endsSentence(String text, int start, int end) {
        int i = end;
        while (i > start && (isClosing(text.charAt(i - 1)) || Edges.isSpace(text.charAt(i - 1)))) {
            i--;
        }
        return i > start && isTerminal(text.charAt(i - 1));
    }
}
