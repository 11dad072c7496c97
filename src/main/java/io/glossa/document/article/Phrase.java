package io.glossa.document.article;

import io.glossa.document.text.Edges;
import java.text.Normalizer;
import java.util.Locale;

/** A line reduced to what it says, so that it can be compared: small letters, any number as 9, no decoration. */
final class Phrase {

    private static final String DECORATION = " |»«›‹>→←↓↑-–—−*_~.!:;,…·•+=¦/\\";

    private Phrase() {}

    static String of(String line) {
        String plain = Normalizer.normalize(line, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder phrase = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            if (Character.isDigit(c)) {
                i = afterNumber(plain, i);
                phrase.append('9');
            } else {
                append(phrase, c);
                i += Character.charCount(c);
            }
        }
        return undecorated(phrase.toString());
    }

    private static void append(StringBuilder phrase, int c) {
        char before = phrase.isEmpty() ? ' ' : phrase.charAt(phrase.length() - 1);
        if (Edges.isSpace(c)) {
            if (before != ' ' && before != '(' && before != ':') {
                phrase.append(' ');
            }
        } else if (c == '(' || c == ':' || c == ')') {
            // "Comments (3)" is "Comments(3)", and "Source :" is "Source:".
            phrase.setLength(before == ' ' && !phrase.isEmpty() ? phrase.length() - 1 : phrase.length());
            phrase.append((char) c);
        } else if (c == 'ı') {
            // Capitals lose the difference: "YAZDIR".
            phrase.append('i');
        } else if (c == '’') {
            phrase.append('\'');
        } else if (!isUnseen(c)) {
            phrase.appendCodePoint(c);
        }
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.CONTROL, Character.SURROGATE -> true;
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> c != '©';
            default -> c == 0x0307 || c == 0xFE0F;
        };
    }

    private static int afterNumber(String text, int start) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean grouping =
                    (c == '.' || c == ',') && i + 1 < text.length() && Character.isDigit(text.codePointAt(i + 1));
            if (!Character.isDigit(c) && !grouping) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static String undecorated(String phrase) {
        int start = 0;
        int end = phrase.length();
        while (start < end && DECORATION.indexOf(phrase.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && DECORATION.indexOf(phrase.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean bracketed = end - start > 2
                && ((phrase.charAt(start) == '[' && phrase.charAt(end - 1) == ']')
                        || (phrase.charAt(start) == '(' && phrase.charAt(end - 1) == ')'));
        return bracketed ? undecorated(phrase.substring(start + 1, end - 1)) : phrase.substring(start, end);
    }
}
