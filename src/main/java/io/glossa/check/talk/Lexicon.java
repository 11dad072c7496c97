package io.glossa.check.talk;

import io.glossa.language.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The phrases of all cues in all languages, as the files in {@code talk} have them; {@code talk/files.txt} says how. */
final class Lexicon {

    /** A phrase is a sign of this in that language. */
    private record Meaning(int language, Cue cue) {}

    /** Letters of a script's subtag. */
    private static final int SCRIPT = 4;

    private final PhraseTree tree = new PhraseTree();
    private final List<List<Meaning>> meanings = new ArrayList<>();
    private final Map<String, Integer> languages = new HashMap<>();
    private final Map<String, String> others = new HashMap<>();
    private int count;

    private Lexicon() {
        for (String line : TalkFiles.lines("files")) {
            String[] names = line.split("[:,]\\s*", -1);
            int language = count++;
            languages.put(names[0], language);
            for (int i = 1; i < names.length; i++) {
                others.put(names[i], names[0]);
            }
            TalkFiles.phrases(names[0])
                    .forEach((cue, phrases) -> phrases.forEach(phrase -> add(phrase, new Meaning(language, cue))));
        }
    }

    private void add(String phrase, Meaning meaning) {
        int number = tree.add(phrase, meanings.size() + 1);
        if (number > meanings.size()) {
            meanings.add(new ArrayList<>(1));
        }
        meanings.get(number - 1).add(meaning);
    }

    static Lexicon known() {
        return Holder.KNOWN;
    }

    /** The number of this language here, or of one whose words are much the same; empty where its words are not known. */
    OptionalInt number(Language language) {
        String[] subtags = language.tag().split("-", -1);
        boolean scripted = subtags.length > 1 && subtags[1].length() == SCRIPT;
        OptionalInt inScript = scripted ? number(subtags[0] + "-" + subtags[1]) : OptionalInt.empty();
        return inScript.isPresent() ? inScript : number(subtags[0]);
    }

    OptionalInt number(String tag) {
        Integer number = languages.get(others.getOrDefault(tag, tag));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** How many languages there are: their numbers are below this. */
    int size() {
        return count;
    }

    /** What cues there are in a text. */
    Cues in(String text) {
        return inFolded(Folded.of(text));
    }

    Cues inFolded(String folded) {
        Cues cues = new Cues(count);
        tree.find(
                folded,
                number -> meanings.get(number - 1).forEach(meaning -> cues.add(meaning.language(), meaning.cue())));
        return cues;
    }

    private static final class Holder {
        static final Lexicon KNOWN = new Lexicon();
    }
}
