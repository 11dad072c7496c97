package io.glossa.check.number;

import io.glossa.language.Languages;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares the numbers of a text and of its translation. */
public final class Comparison {

    /** A sign by its number, as in XML: &amp;#8209; */
    private static final Pattern REFERENCE = Pattern.compile("&#(?:\\d{2,7}|[xX][0-9a-fA-F]{2,6});");

    private final String text;
    private final String answer;
    private final Languages pair;
    private final Account asked;
    private final Account answered;
    private final Demand demand;

    private Comparison(String text, String answer, Languages pair) {
        this.text = plain(text);
        this.answer = plain(answer);
        this.pair = pair;
        Lexicon source = Lexicons.ofNumbers(pair.source());
        Lexicon target = Lexicons.ofNumbers(pair.target());
        this.asked = Reader.read(this.text, source);
        this.answered = Reader.read(this.answer, target);
        this.demand = new Demand(source, target, asked, answered);
    }

    /** What numbers are only in one of the two, each as a clause for people; empty where all are in both. */
    public static List<String> differences(String text, String answer, Languages pair) {
        return new Comparison(text, answer, pair).differences();
    }

    /**
     * The figures of a summary that its text does not mention, as they are written; empty where all are mentioned. How often
     * is not asked, nor are numbers in words: a summary may count what the text lists.
     */
    public static List<String> unfounded(String text, String summary, Languages pair) {
        Comparison comparison = new Comparison(text, summary, pair);
        return comparison.answered.stated().stream()
                .filter(comparison.demand::isOfSource)
                .filter(quantity -> !comparison.asked.has(quantity))
                .map(Quantity::written)
                .distinct()
                .toList();
    }

    private List<String> differences() {
        List<Quantity> missing = Excess.of(asked, answered, demand::isOfAnswer);
        if (missing.isEmpty()) {
            missing.addAll(LostDigits.of(asked, answered, demand::isOfAnswer));
        }
        List<Quantity> added = Excess.of(answeredOnce(), asked, demand::isOfSource);
        if (missing.isEmpty() && !demand.mayBeChanged()) {
            added.removeIf(quantity -> demand.mayBeExplained(quantity) || asked.has(quantity));
        }
        added.removeIf(asked.untold()::mayBe);
        Map<String, Boolean> left = new HashMap<>();
        missing.removeIf(quantity -> !quantity.inDigits() && left.computeIfAbsent(quantity.written(), this::isLeft));
        if (!missing.isEmpty() || !added.isEmpty()) {
            convert(missing, added);
        }
        List<String> differences = new ArrayList<>();
        missing.forEach(quantity -> differences.add("'" + quantity.written() + "' is missing"));
        added.forEach(quantity -> differences.add("'" + quantity.written() + "' is not in the source"));
        if (differences.isEmpty() && answered.hasGap()) {
            differences.add("a number before '" + answered.gap() + "' is missing");
        }
        if (differences.isEmpty()) {
            Stream.of(Companion.values())
                    .filter(companion -> asked.isLostIn(answered, companion))
                    .forEach(companion -> differences.add(companion.lost() + " is missing"));
        }
        return differences;
    }

    /** The answer without what it says a second time, in the source's own words. */
    private Account answeredOnce() {
        String once = Glosses.without(answer, text);
        return once.equals(answer) ? answered : Reader.read(once, Lexicons.ofNumbers(pair.target()));
    }

    /** Whether the answer has this very word, in a name or a title that stays as it is. */
    private boolean isLeft(String word) {
        int at = answer.indexOf(word);
        int end = at + word.length();
        return at >= 0
                && (at == 0 || !isOneWord(answer.charAt(at - 1), word.charAt(0)))
                && (end == answer.length() || !isOneWord(answer.charAt(end), word.charAt(0)));
    }

    private static boolean isOneWord(char one, char other) {
        return Character.isLetter(one) && Character.UnicodeScript.of(one) == Character.UnicodeScript.of(other);
    }

    /** Composed, and without what some write between words and others don't: spaces of no width, signs by their numbers. */
    private static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\u200B", "");
        String signs = composed.contains("&#") ? REFERENCE.matcher(composed).replaceAll("-") : composed;
        return DecimalWords.replaced(signs);
    }

    private void convert(List<Quantity> missing, List<Quantity> added) {
        Units ofText = Units.in(text, Lexicons.ofUnits(pair.source()));
        Units ofAnswer = Units.in(answer, Lexicons.ofUnits(pair.target()));
        Conversion ofMissing =
                new Conversion(ofText.all(), ofAnswer.all(), answered.numbers(), answered.moreThan(asked));
        Conversion ofAdded = new Conversion(ofAnswer.all(), ofText.all(), asked.numbers(), asked.moreThan(answered));
        missing.removeIf(quantity -> ofMissing.explains(quantity) && ofText.isNear(quantity.written()));
        added.removeIf(quantity -> ofAdded.explains(quantity) && ofAnswer.isNear(quantity.written()));
    }
}
