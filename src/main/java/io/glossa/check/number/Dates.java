package io.glossa.check.number;

import io.glossa.check.number.Word.Kind;
import java.util.List;
import java.util.regex.Pattern;

/** The months of a text: whether a day stands beside their names, and their number beside the sign for a month. */
final class Dates {

    private static final int MOST_DAYS = 31;

    /** In UTF-16 units: " de ", "er ", "º de ". */
    private static final int FARTHEST = 5;

    private static final Reading ZERO = Reading.of(0);

    private static final String VIETNAMESE =
            "(?:\\p{Nd}{1,2}(?!\\p{Nd})|[Mm]ột|[Gg]iêng|[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm(?! \\p{Nd}{4})|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín"
                    + "|[Mm]ười|[Cc]hạp)";

    private static final String NUMBER = "[\\p{Nd}一二三四五六七八九十〇]";

    /** With their number before them in Japanese, Chinese and Korean; behind them in Vietnamese. */
    private static final Pattern TOLD = Pattern.compile(NUMBER + "\\s?[月월]|\\b[Tt]háng " + VIETNAMESE);

    /** Where a number should be, and is not: 月に, 월 말, ngày 30 tháng năm 2005. */
    private static final Pattern ALONE = Pattern.compile(String.join(
            "|",
            "(?<![\\p{L}\\p{Nd}])월(?=[에의은는이을말초중과부까\\s,.)]|$)",
            "(?<=[\\p{P}\\s年]|^)月(?=\\s?\\p{Nd}|[にのはをまか末初中下上份底])",
            "(?<![\\p{Nd}一二三四五六七八九十〇\\s先今来前翌同当當本毎每上下個个])月(?=\\s?\\p{Nd}{1,2}\\s?日)",
            "(?<![Mm]ỗi |[Hh]àng |[Hh]ằng |[Mm]ột |[Tt]ừng |[Vv]ài )\\b[Tt]háng(?=\\s{0,2}(?:[,.;:)]|$|(?:năm )?\\p{Nd}{4}))",
            "\\b(?:[Cc]uối|[Đđ]ầu|[Gg]iữa|[Nn]gày \\p{Nd}{1,2}) tháng(?! (?:này|trước|sau|tới|qua|" + VIETNAMESE
                    + "))"));

    private Dates() {}

    static Tally days(List<Atom> atoms) {
        Tally tally = Tally.NONE;
        for (int i = 0; i < atoms.size(); i++) {
            Atom month = atoms.get(i);
            if (isName(month)) {
                List<Atom> beside = atoms.subList(Math.max(0, i - 1), Math.min(i + 2, atoms.size()));
                if (beside.stream().anyMatch(atom -> atom.digits() && isDay(atom, month, 1))) {
                    tally = tally.andTold();
                } else {
                    tally = beside.stream().anyMatch(atom -> isDay(atom, month, FARTHEST))
                            ? tally.andOpen()
                            : tally.andAlone();
                }
            }
        }
        return tally;
    }

    private static boolean isDay(Atom number, Atom month, int farthest) {
        return number.is(Kind.NUMBER)
                && number.distance(month) <= farthest
                && number.readings().stream().anyMatch(reading -> reading.isWholeUpTo(MOST_DAYS));
    }

    static Tally months(String text, List<Atom> atoms) {
        Tally tally = Tally.in(text, TOLD, ALONE);
        for (Atom atom : atoms) {
            if (isName(atom) && Character.isUpperCase(text.charAt(atom.start()))) {
                tally = tally.andTold();
            }
        }
        return tally;
    }

    /** Whether it names a month of the year. */
    private static boolean isName(Atom atom) {
        return atom.is(Kind.MONTH) && !atom.readings().contains(ZERO);
    }
}
