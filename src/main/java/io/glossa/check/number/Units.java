package io.glossa.check.number;

import io.glossa.check.number.Word.Kind;
import java.util.EnumSet;
import java.util.Set;

/** Finds the units that a text names. */
final class Units {

    private Units() {}

    static Set<Unit> in(String text, Lexicon lexicon) {
        Set<Unit> units = EnumSet.noneOf(Unit.class);
        for (Atom atom : Atoms.in(text, lexicon)) {
            if (atom.is(Kind.UNIT)) {
                atom.readings().forEach(unit -> units.add(Unit.ofCode(unit.first())));
            }
        }
        return units;
    }
}
