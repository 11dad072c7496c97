package io.glossa.glossary;

import io.glossa.language.Language;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** How the words of a language change: which words one may be a form of. */
final class WordForms {

    /** Nothing changes, or nothing is known. */
    static final WordForms NONE = new WordForms();

    private static final Map<String, WordForms> BY_LANGUAGE = new HashMap<>();

    static {
        FormsFile.read((tags, how, groups) -> {
            for (String tag : tags) {
                BY_LANGUAGE.computeIfAbsent(tag, t -> new WordForms()).learn(how, groups);
            }
        });
    }

    /** A Korean syllable is two or three letters, and a word of one syllable may be anything. */
    private static final int SYLLABLES = 2;

    private static final int STEM_OF_A_VERB = 3;

    /** What is longer is no word. */
    private static final int LONGEST_WORD = 50;

    /** Parts that follow one another on a word. */
    private static final int PARTS = 4;

    /** For each ending, those of the other forms. */
    private final Map<String, Set<String>> endings = new HashMap<>();

    private final Set<String> additions = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> own = new HashSet<>();
    private final Set<String> particles = new HashSet<>();
    private final Set<String> traits = new HashSet<>();
    private int longest;

    private WordForms() {}

    static WordForms of(Language language) {
        return BY_LANGUAGE.getOrDefault(language.base(), NONE);
    }

    /** Whether names have no forms. */
    boolean namesStay() {
        return traits.contains("common");
    }

    /** Whether words are never joined to one, and nothing is set before them. */
    boolean standApart() {
        return traits.contains("apart");
    }

    /** Whether nothing changes within a word, only at its ends. */
    boolean keepStem() {
        return traits.contains("stays");
    }

    /** Whether a form may begin with other letters than the word. */
    boolean haveBeginnings() {
        return !beginnings.isEmpty();
    }

    /** Whether a word's first letter may be another one. */
    boolean mutate() {
        return traits.contains("mutates");
    }

    /** The part of a verb that may stand away from it: "an" of "anrufen"; empty where there is none. */
    Optional<String> particle(String word) {
        return particles.stream()
                .filter(particle -> word.startsWith(particle) && word.length() - particle.length() > STEM_OF_A_VERB)
                .max(Comparator.comparingInt(String::length));
    }

    /** Whether a form has hardly more letters than the word: no part is put after another. */
    boolean areShort() {
        return standApart() && additions.isEmpty();
    }

    /**
     * Tells each word that this one may be a form of; not the word itself.
     *
     * @param stem how many letters all forms of a word share at the least
     */
    void origins(String word, int stem, Consumer<String> each) {
        if (this != NONE && !own.contains(word) && word.length() <= LONGEST_WORD) {
            origins(word, isHangul(word) ? Math.min(stem, SYLLABLES) : stem, PARTS, each);
        }
    }

    private void origins(String word, int stem, int parts, Consumer<String> each) {
        for (int cut = Math.max(stem, word.length() - longest); cut <= word.length(); cut++) {
            String start = word.substring(0, cut);
            endings.getOrDefault(word.substring(cut), Set.of()).forEach(other -> each.accept(start + other));
        }
        for (int cut = stem; cut < word.length(); cut++) {
            if (isAdded(word.substring(cut), PARTS)) {
                each.accept(word.substring(0, cut));
            }
        }
        for (String beginning : beginnings) {
            if (parts > 0 && word.startsWith(beginning) && word.length() - beginning.length() >= stem) {
                String rest = word.substring(beginning.length());
                each.accept(rest);
                origins(rest, stem, parts - 1, each);
            }
        }
    }

    private static boolean isHangul(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HANGUL;
    }

    private boolean isAdded(String rest, int parts) {
        if (additions.contains(rest)) {
            return true;
        }
        for (int cut = Math.min(longest, rest.length() - 1); parts > 1 && cut > 0; cut--) {
            if (additions.contains(rest.substring(0, cut)) && isAdded(rest.substring(cut), parts - 1)) {
                return true;
            }
        }
        return false;
    }

    private void learn(String how, List<Set<String>> groups) {
        traits.add(how);
        for (Set<String> group : groups) {
            switch (how) {
                case "ends", "common" ->
                    group.forEach(ending -> {
                        Set<String> others = endings.computeIfAbsent(ending, e -> new HashSet<>());
                        others.addAll(group);
                    });
                case "adds" -> additions.addAll(group);
                case "begins" -> beginnings.addAll(group);
                case "own" -> own.addAll(group);
                case "parts" -> particles.addAll(group);
                case "apart", "stays", "mutates" -> {}
                default -> throw new IllegalStateException("forms.txt knows no '" + how + "'");
            }
            group.forEach(part -> longest = Math.max(longest, part.length()));
        }
    }
}
