package io.glossa.check.number;

import java.util.regex.Pattern;

/** Decimal marks in words between digits, as some newspapers print them: ২৮ দশমিক ৫ is 28.5. */
final class DecimalWords {

    private static final Pattern POINT =
            Pattern.compile("(?<=\\p{Nd}) (?:point|দশমিক|দশমলৱ|दशमलव|दशांश|દશાંશ|ਦਸ਼ਮਲਵ|اعشاریہ|ممیز|จุด) (?=\\p{Nd})");

    private static final Pattern COMMA = Pattern.compile(
            "(?<=\\p{Nd}) (?:[Kk]omma|virgule|virgola|coma|vírgula|koma|virgül|vejica|zarez|запятая|кома) (?=\\p{Nd})");

    private DecimalWords() {}

    static String replaced(String text) {
        return COMMA.matcher(POINT.matcher(text).replaceAll(".")).replaceAll(",");
    }
}
