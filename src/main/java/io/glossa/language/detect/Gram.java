package io.glossa.language.detect;

/** One to three letters that stand side by side, packed into a number: sixteen bits a letter, the last one lowest. */
final class Gram {

    static final int LONGEST = 3;

    private Gram() {}

    /** Returns 0, which is no gram, where there are too many letters. */
    static long of(CharSequence letters) {
        if (letters.length() > LONGEST) {
            return 0;
        }
        long gram = 0;
        for (int i = 0; i < letters.length(); i++) {
            gram = append(gram, letters.charAt(i));
        }
        return gram;
    }

    static long append(long gram, char letter) {
        return (gram << Character.SIZE) | letter;
    }

    static String letters(long gram) {
        StringBuilder letters = new StringBuilder(LONGEST);
        for (int i = LONGEST - 1; i >= 0; i--) {
            char letter = (char) (gram >>> (i * Character.SIZE));
            if (letter != 0) {
                letters.append(letter);
            }
        }
        return letters.toString();
    }
}
