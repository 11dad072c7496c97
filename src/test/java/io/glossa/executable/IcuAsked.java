package io.glossa.executable;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What this project asks of ICU in a language, and what ICU answers. */
public final class IcuAsked implements Function<String, String> {

    private static final String SENTENCES =
            "Grüße! Dr. Lee paid 12 € – why? ½ Ⅷ ภาษาไทยง่ายนิดเดียว ພາສາລາວງ່າຍ ភាសាខ្មែរងាយស្រួល "
                    + "မြန်မာဘာသာစကား 東京へ行きました。明日も雨です。한국어는 쉽다.";

    @Override
    public String apply(String tag) {
        ULocale locale = ULocale.forLanguageTag(ULocale.createCanonical(
                        new ULocale.Builder().setLanguageTag(tag).build())
                .toLanguageTag());
        List<Object> said = new ArrayList<>();
        tags(locale, said);
        ULocale plain = new ULocale(locale.getBaseName());
        said.add(cuts(BreakIterator.getCharacterInstance(plain)));
        said.add(cuts(BreakIterator.getLineInstance(plain)));
        said.add(cuts(BreakIterator.getWordInstance(locale)));
        said.add(cuts(BreakIterator.getSentenceInstance(locale.setKeywordValue("ss", "standard"))));
        said.add(Normalizer2.getNFKCCasefoldInstance().normalize(SENTENCES));
        said.add(UCharacter.foldCase(SENTENCES, true));
        SENTENCES.codePoints().forEach(character -> {
            said.add(UScript.getScript(character));
            said.add(UCharacter.getType(character));
            said.add(UCharacter.isLetter(character));
            said.add(UCharacter.isDigit(character));
            said.add(UCharacter.getUnicodeNumericValue(character));
            said.add(UCharacter.hasBinaryProperty(character, UProperty.S_TERM));
        });
        return said.toString();
    }

    private static void tags(ULocale locale, List<Object> said) {
        said.add(locale);
        said.add(locale.toLanguageTag());
        said.add(locale.isRightToLeft());
        said.add(ULocale.addLikelySubtags(locale));
        said.add(ULocale.addLikelySubtags(new ULocale("und", locale.getCountry())));
        said.add(ULocale.minimizeSubtags(locale));
        said.add(ULocale.getAvailableLocales().length);
        said.add(ULocale.getISOLanguages().length);
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
