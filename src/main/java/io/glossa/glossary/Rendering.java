package io.glossa.glossary;

import java.util.ArrayList;
import java.util.List;

/** A term's translation, as it is looked for in an answer. */
final class Rendering {

    /** Letters that a word has at the least where an article or a preposition has fewer. */
    private static final int CONTENT = 4;

    private final List<Word> words;
    private final List<Word> content;
    private final WordForms forms;
    private final Likeness likeness;

    Rendering(String target, WordForms forms) {
        words = new Text(target).words();
        content = content(words);
        this.forms = forms;
        likeness = new Likeness(forms);
    }

    /** Whether it stands there as it is, save for large and small letters. */
    boolean standsIn(Text answer) {
        List<Word> there = answer.words();
        for (int from = 0; from + words.size() <= there.size(); from++) {
            int i = 0;
            while (i < words.size()
                    && words.get(i).folded().equals(there.get(from + i).folded())) {
                i++;
            }
            if (i == words.size()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether it stands there in any form: its words changed, joined or written apart, a little away from one another or the
     * other way round, with other articles.
     */
    boolean standsInAnyFormIn(Text answer) {
        return standsIn(answer)
                || Joined.of(words).standsIn(Joined.of(answer.words()))
                || isNearIn(answer.words())
                || isTakenApartIn(answer.words());
    }

    /** A verb whose first part stands by itself: "anrufen" is in "rief ... an". */
    private boolean isTakenApartIn(List<Word> there) {
        if (content.size() != 1) {
            return false;
        }
        Word verb = content.getFirst();
        return forms.particle(verb.folded())
                .filter(particle ->
                        there.stream().anyMatch(word -> word.folded().equals(particle)))
                .map(particle -> new Word(verb.folded().substring(particle.length()), 0))
                .filter(rest -> there.stream().anyMatch(word -> likeness.alike(rest, word)))
                .isPresent();
    }

    private boolean isNearIn(List<Word> there) {
        int reach = 2 * words.size() + 4;
        for (int i = 0; i < there.size() && !content.isEmpty(); i++) {
            if (likeness.alike(content.getFirst(), there.get(i))) {
                List<Word> around = there.subList(Math.max(0, i - reach), Math.min(there.size(), i + reach + 1));
                if (content.stream().allMatch(word -> around.stream().anyMatch(other -> likeness.alike(word, other)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The words without which it is not there: not those that are as short as articles, where there are longer ones. */
    private static List<Word> content(List<Word> words) {
        List<Word> letters = words.stream().filter(Word::isWord).toList();
        List<Word> content = new ArrayList<>(letters);
        content.removeIf(word -> word.folded().length() < CONTENT && word.hasCase() && !word.isAcronym());
        return content.isEmpty() ? letters : content;
    }
}
