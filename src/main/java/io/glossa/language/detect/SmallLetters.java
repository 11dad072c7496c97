package io.glossa.language.detect;

/** Makes one letter of those that mean the same to a language's reader. Keeps the number of letters. */
final class SmallLetters {

    private SmallLetters() {}

    static String of(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = of(letters[i]);
        }
        return new String(letters);
    }

    static char of(char letter) {
        return switch (letter) {
            case 'İ' -> 'i';
            // Romanian's right letters; the models were trained when most Romanian was written with a cedilla.
            case 'Ș', 'ș' -> 'ş';
            case 'Ț', 'ț' -> 'ţ';
            case '\u2019', '\u02bc', '\u02bb' -> '\'';
            default -> Character.toLowerCase(letter);
        };
    }
}
