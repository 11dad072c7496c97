package io.glossa.executable;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What this project asks of ICU in a language, and what ICU answers. */
public final class IcuAsked implements Function<String, String> {

    private static final String SENTENCES = "Grüße! Dr. Lee paid 12 € – why? ภาษาไทยง่ายนิดเดียว 東京へ行きました。明日も雨です。";

    private static final long[] NUMBERS = {0, 1, 2, 11, 21, 100, 1_234, 5_000_000};

    @Override
    public String apply(String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        List<Object> said = new ArrayList<>();
        said.add(locale.getDisplayName(locale));
        said.add(locale.getDisplayNameWithDialect(ULocale.ENGLISH));
        said.add(ULocale.FRENCH.getDisplayLanguage(locale));
        said.add(ULocale.addLikelySubtags(locale));
        DateFormatSymbols symbols = new DateFormatSymbols(locale);
        said.add(List.of(symbols.getMonths()));
        said.add(List.of(symbols.getWeekdays()));
        numbers(locale, said);
        said.add(cuts(BreakIterator.getWordInstance(locale)));
        said.add(cuts(BreakIterator.getSentenceInstance(locale)));
        said.add(Normalizer2.getNFKCCasefoldInstance().normalize(SENTENCES));
        said.add(Normalizer2.getNFDInstance().normalize(SENTENCES));
        said.add(UScript.getScript(SENTENCES.codePointAt(SENTENCES.length() - 2)));
        said.add(UCharacter.toLowerCase(locale, SENTENCES));
        return said.toString();
    }

    private static void numbers(ULocale locale, List<Object> said) {
        RuleBasedNumberFormat words = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        LocalizedNumberFormatter scaled = NumberFormatter.withLocale(locale).notation(Notation.compactLong());
        for (long number : NUMBERS) {
            for (String rules : words.getRuleSetNames()) {
                said.add(words.format(number, rules));
            }
            said.add(scaled.format(number));
            for (MeasureUnit unit :
                    List.of(MeasureUnit.KILOMETER, MeasureUnit.PERCENT, MeasureUnit.CELSIUS, MeasureUnit.HOUR)) {
                for (UnitWidth width : List.of(UnitWidth.FULL_NAME, UnitWidth.SHORT)) {
                    said.add(NumberFormatter.withLocale(locale)
                            .unit(unit)
                            .unitWidth(width)
                            .format(number));
                }
            }
        }
    }

    private static List<Integer> cuts(BreakIterator iterator) {
        iterator.setText(SENTENCES);
        List<Integer> cuts = new ArrayList<>();
        for (int cut = iterator.first(); cut != BreakIterator.DONE; cut = iterator.next()) {
            cuts.add(cut);
        }
        return cuts;
    }
}
