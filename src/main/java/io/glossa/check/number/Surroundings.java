package io.glossa.check.number;

import io.glossa.check.number.Word.Kind;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands round a number, so far as it says how the number is meant. */
final class Surroundings {

    /** In UTF-16 units: " de ", ". ". */
    private static final int FARTHEST = 5;

    private static final Pattern RANK_SIGN = Pattern.compile("(?:\\b[Nn][or]\\.?|[№#])\\s?$");

    private static final String TENTHS = "割成";
    private static final String ROUNDS = "강强強";
    private static final Reading HALF = Reading.of(Decimal.HALF);

    private static final int LONGEST_IN_NAME = 2;
    private static final int YEAR = 4;

    private final String text;
    private final @Nullable Atom before;
    private final Atom first;
    private final Atom last;
    private final @Nullable Atom after;

    /**
     * @param from the first atom of the number
     * @param to the first atom after it
     */
    Surroundings(String text, List<Atom> atoms, int from, int to) {
        this.text = text;
        this.before = from > 0 ? atoms.get(from - 1) : null;
        this.first = atoms.get(from);
        this.last = atoms.get(to - 1);
        this.after = to < atoms.size() ? atoms.get(to) : null;
    }

    boolean isHour() {
        return isBefore(Kind.HOUR) || isAfter(Kind.HOUR);
    }

    boolean isPercent() {
        return isAfter(Kind.PERCENT)
                || "%٪％".indexOf(charAt(last.end())) >= 0
                || "%٪％".indexOf(charAt(last.end() + 1)) >= 0;
    }

    /** Whether it counts tenths, as Japanese and Chinese do for shares: 三成 is 30 per cent. */
    boolean isTenths() {
        return TENTHS.indexOf(charAt(last.end())) >= 0;
    }

    boolean isDayOfMonth() {
        return isBefore(Kind.MONTH) || isAfter(Kind.MONTH);
    }

    /** Whether digits are right before or behind: 3 May, Oct. 31, but not so much as a word between. */
    boolean isInDate() {
        return (before != null && before.digits() && first.start() - before.end() == 1)
                || (after != null && after.digits() && after.start() - last.end() <= 2);
    }

    /** 1-0 */
    boolean isScore() {
        return isPart(before, first) || isPart(last, after);
    }

    /** 1:30 */
    boolean isTime() {
        return first.digits() && text.substring(first.start(), first.end()).indexOf(':') >= 0;
    }

    /** '98, SS98, or the end of 1998-99. */
    boolean isShortYear() {
        if (first.end() - first.start() != 2 || first.start() == 0) {
            return false;
        }
        char mark = text.charAt(first.start() - 1);
        boolean afterYear = before != null && before.digits() && before.end() - before.start() == 4;
        return Form.isApostrophe(mark) || Character.isLetter(mark) || (afterYear && isPart(before, first));
    }

    /** MP3, 4G, F8: digits of a name, which some translators write out and others leave away. */
    boolean isInName() {
        // Where there is a word besides, as in 5bn, the whole is longer.
        boolean brief = first.digits() && last.digits() && last.end() - first.start() <= LONGEST_IN_NAME;
        return brief
                && ((first.start() > 0 && isLatin(text.charAt(first.start() - 1)))
                        || (isLatin(charAt(last.end())) && Character.isUpperCase(charAt(last.end()))));
    }

    /** 8강, 8强: a round of a cup, which others call a quarter-final. */
    boolean isRoundOfCup() {
        return ROUNDS.indexOf(charAt(last.end())) >= 0;
    }

    /** Whether a word for half stands right behind an hour: 2時半. */
    boolean isBeforeHalf() {
        return text.startsWith("時半", last.end())
                || (after != null && after.is(Kind.NUMBER) && after.readings().contains(HALF) && isNear(after));
    }

    /** Whether a word is tied to it by a hyphen: 800-talet. */
    boolean isHyphenated() {
        return charAt(last.end()) == '-' && Character.isLetter(charAt(last.end() + 1));
    }

    /** No. 1: the best. */
    boolean isRank() {
        return RANK_SIGN
                .matcher(text.substring(Math.max(0, first.start() - FARTHEST), first.start()))
                .find();
    }

    boolean isBeforeNumber() {
        return after != null && after.is(Kind.NUMBER) && after.joint();
    }

    @Nullable
    Atom era() {
        return isBefore(Kind.ERA) ? before : null;
    }

    private boolean isBefore(Kind kind) {
        return before != null && before.is(kind) && first.start() - before.end() <= FARTHEST;
    }

    private boolean isAfter(Kind kind) {
        return after != null && after.is(kind) && isNear(after);
    }

    private boolean isNear(Atom behind) {
        return behind.start() - last.end() <= FARTHEST;
    }

    /** Whether two numbers in digits have but a dash, colon or slash between them. */
    private boolean isPart(@Nullable Atom one, @Nullable Atom other) {
        if (one == null || other == null || !one.digits() || !other.digits() || other.start() - one.end() > 3) {
            return false;
        }
        if (isMonthOfYear(one, other)) {
            return false;
        }
        String between = text.substring(one.end(), other.start()).strip();
        return between.length() == 1 && "-–—‑:/~～〜".contains(between);
    }

    /** 1-1987 */
    private static boolean isMonthOfYear(Atom one, Atom other) {
        return one.end() - one.start() <= 2 && other.end() - other.start() == YEAR;
    }

    private static boolean isLatin(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private char charAt(int i) {
        return i < text.length() ? text.charAt(i) : ' ';
    }
}
