package io.glossa.check.number;

import io.glossa.check.number.Word.Force;
import io.glossa.check.number.Word.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The words of a text that multiply by ten thousand, a million and more. Lower ones are also said for "many". */
final class Millions {

    private static final BigDecimal LEAST = BigDecimal.valueOf(10_000);

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private static final Reading ONE = Reading.of(1);

    /** In UTF-16 units: " de ", as in "20 de milioane". */
    private static final int NEAR = 4;

    /** Six autres millions. */
    private static final int FAR = 12;

    /** Milioi eta erdi, a million and a half: of a list the next number may be nearer than that, then nothing is said. */
    private static final int BEHIND = 5;

    private Millions() {}

    static Tally in(String text, List<Atom> atoms) {
        Tally tally = Tally.NONE;
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            if (atom.is(Kind.TIMES)
                    && atom.force() != Force.HINTS
                    && atom.value().compareTo(LEAST) >= 0) {
                tally = LoneMultiplier.isAfterSome(text, atom.start()) ? tally.andOpen() : add(tally, atoms, i);
            }
        }
        return tally;
    }

    private static Tally add(Tally tally, List<Atom> atoms, int at) {
        Atom times = atoms.get(at);
        List<Atom> beside = new ArrayList<>(atoms.subList(Math.max(0, at - 2), at));
        boolean far = beside.stream().anyMatch(atom -> isStated(atom) && atom.distance(times) <= FAR);
        if (at + 1 < atoms.size() && atoms.get(at + 1).joint()) {
            beside.add(atoms.get(at + 1));
        }
        List<Atom> near = beside.stream()
                .filter(atom -> isNumber(atom) && atom.distance(times) <= NEAR)
                .toList();
        // Languages that count by ten thousands have more of these words than others.
        boolean common = times.value().compareTo(MILLION) >= 0;
        boolean told = near.stream().anyMatch(Millions::isMoreThanOne);
        if (common && told) {
            return tally.andTold();
        }
        return far || isFollowed(atoms, at) || !near.isEmpty() ? tally.andOpen() : tally.andAlone();
    }

    /** Whether a half may be added behind it. */
    private static boolean isFollowed(List<Atom> atoms, int at) {
        Atom times = atoms.get(at);
        return atoms.subList(at + 1, Math.min(at + 3, atoms.size())).stream()
                .filter(atom -> !atom.is(Kind.AND))
                .limit(1)
                .anyMatch(next -> isNumber(next) && next.distance(times) <= BEHIND);
    }

    private static boolean isMoreThanOne(Atom number) {
        return number.force() != Force.HINTS && !number.readings().contains(ONE);
    }

    private static boolean isStated(Atom atom) {
        return atom.is(Kind.NUMBER) && atom.force() == Force.STATES;
    }

    private static boolean isNumber(Atom atom) {
        return atom.is(Kind.NUMBER) || atom.is(Kind.SOME) || atom.is(Kind.TIMES);
    }
}
