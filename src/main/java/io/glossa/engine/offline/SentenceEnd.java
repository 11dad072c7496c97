package io.glossa.engine.offline;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;

/** Tells a sentence's end from a heading's, in any script: {@code . ! ? … 。 ؟ ।}, and closing marks after it. */
final class SentenceEnd {

    private SentenceEnd() {}

    static boolean in(String text) {
        int end = text.length();
        while (end > 0 && closes(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return end > 0 && terminates(text.codePointBefore(end));
    }

    static boolean terminates(int codePoint) {
        return codePoint == '…' || UCharacter.hasBinaryProperty(codePoint, UProperty.S_TERM);
    }

    /** Without the full stop, as headlines are set; other ends stay, for they say something. */
    static String dropFullStop(String sentence) {
        boolean stop = !sentence.isEmpty() && ".。．｡।۔።".indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
        boolean dots = sentence.endsWith("..");
        return stop && !dots ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    static boolean closes(int codePoint) {
        int type = UCharacter.getType(codePoint);
        return codePoint == '"'
                || codePoint == '\''
                || type == UCharacterCategory.END_PUNCTUATION
                || type == UCharacterCategory.FINAL_PUNCTUATION;
    }
}
