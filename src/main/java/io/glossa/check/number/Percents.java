package io.glossa.check.number;

import io.glossa.check.number.Word.Force;
import io.glossa.check.number.Word.Kind;
import java.util.List;

/** The signs and words for "per cent" in a text. */
final class Percents {

    private static final String SIGNS = "%٪％";

    /** In UTF-16 units: " ", " de ". */
    private static final int FARTHEST = 4;

    private Percents() {}

    static Tally in(String text, List<Atom> atoms) {
        Tally tally = Tally.NONE;
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            while (next < atoms.size() && atoms.get(next).end() <= i) {
                next++;
            }
            Atom here = next < atoms.size() && atoms.get(next).start() == i ? atoms.get(next) : null;
            // A single character, such as that for tenths in Chinese, is mostly part of another word.
            boolean word = here != null && here.is(Kind.PERCENT) && here.end() > i + 1;
            if (word || SIGNS.indexOf(text.charAt(i)) >= 0) {
                int end = here != null && word ? here.end() : i + 1;
                boolean beside = isTold(atoms, next - 1, i, end) || isTold(atoms, word ? next + 1 : next, i, end);
                tally = beside ? tally.andTold() : tally.andAlone();
            }
        }
        return tally;
    }

    private static boolean isTold(List<Atom> atoms, int at, int start, int end) {
        if (at < 0 || at >= atoms.size()) {
            return false;
        }
        Atom atom = atoms.get(at);
        boolean number = (atom.is(Kind.NUMBER) && atom.force() != Force.HINTS) || atom.is(Kind.TIMES);
        return (number || atom.is(Kind.SOME)) && start - atom.end() <= FARTHEST && atom.start() - end <= FARTHEST;
    }
}
