package io.glossa.check;

import io.glossa.check.objection.Objection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Does the text say what the summary quotes? In the text's own language the words must be there; in another they can't be
 * compared, but where the text quotes nothing, neither may its summary. Single words and titles in quotation marks are no
 * quotations.
 */
final class Quotations implements Check<SummarySubject> {

    /** Each pair of marks, in one line; an apostrophe is none. Lengths in UTF-16 units. */
    private static final Pattern QUOTED = Pattern.compile(
            "\"([^\"\\n]{1,1000})\"|“([^“”\\n]{1,1000})”|„([^„“”\\n]{1,1000})[“”]"
                    + "|«([^«»\\n]{1,1000})»|»([^«»\\n]{1,1000})«|「([^「」\\n]{1,1000})」|『([^『』\\n]{1,1000})』|‘([^‘’\\n]{20,1000})’");

    private static final String MARKS = "\"“”„«»「」『』‘‹›'’";

    private static final int FEWEST_WORDS = 4;

    /** The same in a script without spaces between words, in letters. */
    private static final int FEWEST_LETTERS = 10;

    private static final Pattern LEFT_OUT = Pattern.compile("\\[[^\\]\\n]{0,100}\\]|\\.\\.\\.|…|\\([^)\\n]{0,100}\\)");

    @Override
    public String name() {
        return "quotations";
    }

    @Override
    public Optional<Objection> look(SummarySubject subject) {
        boolean comparable =
                subject.pair().source().base().equals(subject.pair().target().base());
        boolean quotes = subject.text().chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
        String text = comparable ? BareLetters.of(subject.text()) : "";
        for (String quotation : quoted(subject.summary())) {
            if (comparable ? !says(text, quotation) : !quotes) {
                return Optional.of(Objection.sure("quotes what the text does not say: '" + quotation + "'"));
            }
        }
        return Optional.empty();
    }

    private static List<String> quoted(String summary) {
        List<String> quoted = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(summary);
        while (matcher.find()) {
            String words = matcher.group();
            String inside = words.substring(1, words.length() - 1).strip();
            if (isSaying(inside)) {
                quoted.add(inside);
            }
        }
        return quoted;
    }

    private static boolean isSaying(String words) {
        boolean spaced = words.indexOf(' ') >= 0;
        return spaced
                ? words.split("\\s+", -1).length >= FEWEST_WORDS
                : words.codePoints().filter(Character::isIdeographic).findAny().isPresent()
                        && BareLetters.of(words).length() >= FEWEST_LETTERS;
    }

    /** Whether each part of the quotation, between what it leaves out or explains, stands in the text. */
    private static boolean says(String text, String quotation) {
        for (String part : LEFT_OUT.split(quotation, -1)) {
            if (!text.contains(BareLetters.of(part))) {
                return false;
            }
        }
        return true;
    }
}
