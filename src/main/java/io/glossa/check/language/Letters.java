package io.glossa.check.language;

import io.glossa.check.language.Words.Word;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The letters that a language is written with. */
final class Letters {

    private final Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);

    private Letters() {}

    /** @param scripts by ISO 15924 */
    static Letters of(Set<String> scripts) {
        Letters letters = new Letters();
        scripts.forEach(letters::add);
        return letters;
    }

    private void add(String script) {
        switch (script) {
            case "", "Zyyy", "Zzzz", "Zxxx" -> {}
            case "Hans", "Hant", "Hani" -> scripts.addAll(Set.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO));
            case "Jpan" -> scripts.addAll(Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA));
            case "Kore" -> scripts.addAll(Set.of(UnicodeScript.HANGUL, UnicodeScript.HAN));
            default -> scripts.add(UnicodeScript.forName(script));
        }
    }

    /** Every letter is one of them where nothing is known of them. */
    boolean has(UnicodeScript script) {
        return scripts.isEmpty()
                || scripts.contains(script)
                || script == UnicodeScript.COMMON
                || script == UnicodeScript.INHERITED;
    }

    /** The words that are in none of these letters. */
    List<Word> foreign(List<Word> words) {
        return words.stream().filter(word -> !has(word.script())).toList();
    }
}
