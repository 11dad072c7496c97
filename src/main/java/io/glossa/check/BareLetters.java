package io.glossa.check;

/** What of two texts is compared where signs, spaces and capitals may be set differently: the letters and digits. */
final class BareLetters {

    private BareLetters() {}

    static String of(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
