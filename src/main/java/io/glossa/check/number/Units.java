package io.glossa.check.number;

import io.glossa.check.number.Word.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The units that a text names. */
final class Units {

    /** In UTF-16 units: "between 2 and 4 inches, in some places 10". */
    private static final int FARTHEST = 60;

    private static final int SHORT = 2;

    private static final Pattern BEHIND_NUMBER = Pattern.compile("[\\p{N}\"'][\\s\\u00a0-]?$");

    /** More than these are no text with a converted number in it, and would take long. */
    private static final int MOST_NAMED = 60;

    private final String text;
    private final List<Atom> named;

    private Units(String text, List<Atom> named) {
        this.text = text;
        this.named = named;
    }

    /** A short name is one only behind a number: 5 in, but not "in". */
    static Units in(String text, Lexicon lexicon) {
        List<Atom> named = Atoms.in(text, lexicon).stream()
                .filter(atom -> atom.is(Kind.UNIT))
                .filter(atom -> atom.end() - atom.start() > SHORT
                        || Letters.isOfDenseScript(text.charAt(atom.start()))
                        || isBehindNumber(text, atom.start()))
                .toList();
        return new Units(text, named);
    }

    private static boolean isBehindNumber(String text, int at) {
        return BEHIND_NUMBER.matcher(text.substring(Math.max(0, at - 2), at)).find();
    }

    Set<Unit> all() {
        Set<Unit> units = EnumSet.noneOf(Unit.class);
        named.forEach(atom -> atom.readings().forEach(unit -> units.add(Unit.ofCode(unit.first()))));
        return units;
    }

    /** Whether one is named near this piece of the text, wherever it stands; not asked of a text that names many. */
    boolean isNear(String written) {
        boolean near = named.size() > MOST_NAMED;
        for (int at = text.indexOf(written); at >= 0 && !near; at = text.indexOf(written, at + 1)) {
            int start = at;
            int end = at + written.length();
            near = named.stream().anyMatch(unit -> unit.start() - end <= FARTHEST && start - unit.end() <= FARTHEST);
        }
        return near;
    }
}
