package io.glossa.check.length;

import io.glossa.language.Language;

/**
 * Measures texts of one language by the letters that English would need to say as much. So a Latin name in a Chinese
 * text counts letter by letter, and the Chinese round it by what a sign says.
 */
public final class Measure {

    /** A Chinese sign in a text of another script, in letters of English. */
    private static final double HAN_ABROAD = 3;

    private static final double HANGUL_ABROAD = 2.2;

    /** In Japanese a Chinese sign says about as much as two kana. */
    private static final double KANA_FOR_HAN = 2;

    private final double latin;
    private final double other;
    private final double han;
    private final double hangul;

    /** @param letters how many letters of its own script the language needs for one of English */
    Measure(Language language, double letters) {
        String script = language.script();
        double own = 1 / letters;
        this.latin = script.equals("Latn") ? own : 1;
        this.other = script.equals("Latn") ? 1 : own;
        this.hangul = script.equals("Kore") ? own : HANGUL_ABROAD;
        this.han = switch (script) {
            case "Hans", "Hant", "Hani" -> own;
            case "Jpan" -> KANA_FOR_HAN * own;
            default -> HAN_ABROAD;
        };
    }

    /** In letters of English; 0 where there is neither letter nor digit. */
    public double of(String text) {
        return of(text, 0, text.length());
    }

    /** The same of a stretch of the text. */
    public double of(String text, int start, int end) {
        double length = 0;
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            length += weight(c);
            i += Character.charCount(c);
        }
        return length;
    }

    private double weight(int c) {
        return switch (Letters.of(c)) {
            case LATIN -> latin;
            case OTHER -> other;
            case HAN -> han;
            case HANGUL -> hangul;
            case DIGIT -> 1;
            case NONE -> 0;
        };
    }
}
