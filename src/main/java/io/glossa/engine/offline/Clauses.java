package io.glossa.engine.offline;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.List;

/** Thai and its neighbours end no sentence with a mark: a space after a clause of some length is all that there is. */
final class Clauses {

    private static final int SHORTEST = 20;

    /** Repeats or shortens the word before: not the beginning of anything. */
    private static final String TAILS = "ๆฯ";

    private Clauses() {}

    /** Adds the ends of all clauses but the last one. */
    static void ends(String text, int start, int end, List<Integer> ends) {
        int clause = start;
        for (int i = start + SHORTEST; i < end - 1; i++) {
            boolean space = text.charAt(i) == ' ';
            if (space && i - clause >= SHORTEST && unmarked(text.charAt(i - 1)) && begins(text.charAt(i + 1))) {
                clause = i + 1;
                ends.add(clause);
            }
        }
    }

    private static boolean begins(char letter) {
        return unmarked(letter) && TAILS.indexOf(letter) < 0;
    }

    private static boolean unmarked(char letter) {
        int script = UScript.getScript(letter);
        return (script == UScript.THAI || script == UScript.LAO) && !UCharacter.isDigit(letter);
    }
}
