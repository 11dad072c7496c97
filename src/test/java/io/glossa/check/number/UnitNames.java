package io.glossa.check.number;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import io.glossa.check.number.Word.Force;
import io.glossa.check.number.Word.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** What units are called in a language, long and short, as ICU has it. */
final class UnitNames {

    private static final int SHORTEST_STEM = 3;

    private static final List<UnitWidth> LONG = List.of(UnitWidth.FULL_NAME);
    private static final List<UnitWidth> LONG_AND_SHORT = List.of(UnitWidth.FULL_NAME, UnitWidth.SHORT);

    private UnitNames() {}

    static void add(ULocale locale, IcuWords words) {
        int[] numbers = ofDifferentForms(PluralRules.forLocale(locale));
        for (Unit unit : Unit.values()) {
            for (UnitWidth width : unit.isTime() ? LONG : LONG_AND_SHORT) {
                LocalizedNumberFormatter format =
                        NumberFormatter.withLocale(locale).unit(measure(unit)).unitWidth(width);
                for (int n : numbers) {
                    String name = format.format(n).toString().replaceAll("[\\p{Nd}.°]", " ");
                    boolean stem = name.strip().length() >= SHORTEST_STEM
                            || Letters.isOfDenseScript(name.codePointAt(name.length() - 1));
                    // Where ICU has no long name it says the short one: m is a metre as well as a month.
                    boolean known = words.exact(String.join(" ", Lexicon.parts(name))) != null;
                    if (!unit.isTime() || (stem && !known)) {
                        words.put(name, Word.of(Kind.UNIT, unit.code(), Force.MENTIONS), stem);
                    }
                }
            }
        }
    }

    /** Of what is one, two and many, those that the language tells apart. */
    private static int[] ofDifferentForms(PluralRules rules) {
        Set<String> forms = new HashSet<>();
        return IntStream.of(1, 2, 5).filter(n -> forms.add(rules.select(n))).toArray();
    }

    private static MeasureUnit measure(Unit unit) {
        return MeasureUnit.forIdentifier(unit.name().toLowerCase(Locale.ROOT));
    }
}
