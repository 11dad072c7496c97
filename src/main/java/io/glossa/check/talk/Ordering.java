package io.glossa.check.talk;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which cues make an order to a model when they stand together, and what each of them tells. */
final class Ordering {

    /** What each cue weighs. Words of everyday news weigh least. */
    private static final Map<Cue, Integer> WEIGHTS = new EnumMap<>(Map.ofEntries(
            Map.entry(Cue.IGNORE, 3),
            Map.entry(Cue.INSTRUCTIONS, 3),
            Map.entry(Cue.ROLE, 3),
            Map.entry(Cue.MODEL, 3),
            Map.entry(Cue.TRANSLATION, 3),
            Map.entry(Cue.SECRET, 2),
            Map.entry(Cue.POEM, 2),
            Map.entry(Cue.SYSTEM, 2),
            Map.entry(Cue.INSTEAD, 1),
            Map.entry(Cue.OBEY, 1),
            Map.entry(Cue.PREVIOUS, 1),
            Map.entry(Cue.SAY, 1),
            Map.entry(Cue.ONLY, 1),
            Map.entry(Cue.REVEAL, 1),
            Map.entry(Cue.STOP, 1),
            Map.entry(Cue.TASK, 1)));

    /** Those that orders are made of. */
    static final Set<Cue> CUES = EnumSet.copyOf(WEIGHTS.keySet());

    /** In a language in which the text is not written, an order must be this telling: its words may be there by chance. */
    private static final int FOREIGN = 6;

    /** The same for one that speaks of a translation. */
    private static final int FOREIGN_OF_TRANSLATION = 4;

    private Ordering() {}

    static int weight(Set<Cue> cues) {
        return cues.stream().mapToInt(cue -> WEIGHTS.getOrDefault(cue, 0)).sum();
    }

    /** Whether a text with these cues may hold an order at all. */
    static boolean isPossible(Set<Cue> cues, boolean faintly) {
        return isClear(cues) || (faintly && isFaint(cues));
    }

    /** Whether cues that stand this close together are an order. */
    static boolean isClear(Set<Cue> cues) {
        boolean says = cues.contains(Cue.SAY) || cues.contains(Cue.REVEAL);
        boolean overrules = cues.contains(Cue.IGNORE)
                && (cues.contains(Cue.INSTRUCTIONS)
                        || cues.contains(Cue.TRANSLATION)
                        || (cues.contains(Cue.SYSTEM) && says)
                        || (cues.contains(Cue.PREVIOUS) && says && cues.contains(Cue.ONLY)));
        boolean leaks = says
                && (cues.contains(Cue.PROMPT)
                        || (cues.contains(Cue.INSTRUCTIONS)
                                && (cues.contains(Cue.SYSTEM) || cues.contains(Cue.SECRET))));
        boolean diverts = cues.contains(Cue.TRANSLATION) && (cues.contains(Cue.STOP) || cues.contains(Cue.INSTEAD));
        boolean casts = cues.contains(Cue.ROLE)
                && (cues.contains(Cue.MODEL)
                        || cues.contains(Cue.TRANSLATION)
                        || (cues.contains(Cue.SYSTEM) && (says || cues.contains(Cue.INSTRUCTIONS))));
        boolean addresses =
                cues.contains(Cue.MODEL) && cues.contains(Cue.INSTRUCTIONS) && (says || cues.contains(Cue.OBEY));
        return overrules || leaks || diverts || casts || addresses;
    }

    /** Whether an order with these cues is one even in a language in which the text is not written. */
    static boolean isTelling(Set<Cue> cues) {
        return weight(cues) >= (cues.contains(Cue.TRANSLATION) ? FOREIGN_OF_TRANSLATION : FOREIGN);
    }

    /** Whether a sentence with these cues is an order behind a label such as "SYSTEM:". */
    static boolean isLabelled(Set<Cue> cues) {
        Set<Cue> both = EnumSet.of(
                Cue.SAY, Cue.REVEAL, Cue.IGNORE, Cue.INSTRUCTIONS, Cue.OBEY, Cue.TASK, Cue.STOP, Cue.ROLE, Cue.SECRET);
        both.retainAll(cues);
        return both.size() > 1;
    }

    /** Whether these cues may be an order, or as well an ordinary sentence. */
    static boolean isFaint(Set<Cue> cues) {
        boolean says = cues.contains(Cue.SAY) || cues.contains(Cue.REVEAL);
        boolean demands = says
                && (cues.contains(Cue.ONLY)
                        || cues.contains(Cue.INSTEAD)
                        || cues.contains(Cue.ROLE)
                        || cues.contains(Cue.MODEL)
                        || cues.contains(Cue.TASK));
        return demands
                || (cues.contains(Cue.IGNORE) && cues.contains(Cue.PREVIOUS))
                || (cues.contains(Cue.OBEY) && cues.contains(Cue.INSTRUCTIONS));
    }
}
