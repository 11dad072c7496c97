package io.glossa.check.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text as its words, without anything between them, and without names of files, keys and the like. In scripts that
 * leave no space between words each letter is taken for one.
 */
final class Words {

    /**
     * One of them.
     *
     * @param text in small letters
     * @param start its place in the text
     * @param capital whether it begins with a capital letter
     * @param weight how much it says: its letters, those of an ideographic script for two or three each
     */
    record Word(String text, int start, int end, boolean capital, UnicodeScript script, int weight) {}

    /** How much of a text is quoted, in characters. */
    private static final int QUOTE = 60;

    private final String text;
    private final List<Word> all;

    private Words(String text, List<Word> all) {
        this.text = text;
        this.all = all;
    }

    static Words of(String text) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int name = CodeName.end(text, i);
            if (name > i) {
                i = name;
                continue;
            }
            int letter = text.codePointAt(i);
            int end = i + Character.charCount(letter);
            if (Character.isLetter(letter)) {
                UnicodeScript script = UnicodeScript.of(letter);
                int letters = 1;
                while (end < text.length()) {
                    int next = text.codePointAt(end);
                    if (Character.isLetter(next) && !isUnspaced(script)) {
                        letters++;
                    } else if (!isMark(next)) {
                        break;
                    }
                    end += Character.charCount(next);
                }
                words.add(new Word(
                        text.substring(i, end).toLowerCase(Locale.ROOT),
                        i,
                        end,
                        !Character.isLowerCase(letter) && Character.toLowerCase(letter) != letter,
                        script,
                        letters * weight(script)));
            }
            i = end;
        }
        return new Words(text, words);
    }

    List<Word> all() {
        return all;
    }

    /** The text from the first of these words to the last, or the beginning of it, in quotes: for a message. */
    String quote(List<Word> words) {
        int start = words.getFirst().start();
        int end = words.getLast().end();
        int cut = text.offsetByCodePoints(start, Math.min(QUOTE, text.codePointCount(start, end)));
        return "'" + text.substring(start, cut) + (cut < end ? "…'" : "'");
    }

    Set<String> texts() {
        Set<String> texts = new HashSet<>();
        all.forEach(word -> texts.add(word.text()));
        return texts;
    }

    /** As many of them from the first on as have this weight together. */
    static List<Word> first(List<Word> words, int weight) {
        int end = 0;
        for (int rest = weight; end < words.size() && rest > 0; end++) {
            rest -= words.get(end).weight();
        }
        return words.subList(0, end);
    }

    static int weight(List<Word> words) {
        return words.stream().mapToInt(Word::weight).sum();
    }

    static String joined(List<Word> words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            boolean together = i > 0
                    && isUnspaced(words.get(i).script())
                    && words.get(i - 1).end() == words.get(i).start();
            text.append(i == 0 || together ? "" : " ").append(words.get(i).text());
        }
        return text.toString();
    }

    static boolean isUnspaced(UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR, TIBETAN, JAVANESE, BALINESE -> true;
            default -> false;
        };
    }

    private static int weight(UnicodeScript script) {
        return switch (script) {
            case HAN -> 3;
            case HANGUL, HIRAGANA, KATAKANA, ETHIOPIC, VAI, YI -> 2;
            default -> 1;
        };
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }
}
