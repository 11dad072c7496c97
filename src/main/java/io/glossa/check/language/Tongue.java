package io.glossa.check.language;

import io.glossa.language.Language;
import java.util.Collections;
import java.util.Set;

/**
 * A language among its relatives.
 *
 * @param scripts those that it is written in, by ISO 15924
 * @param sure whether no text is taken for its own for sure that isn't, or a relative's
 * @param capitalNouns whether all nouns are written with a capital letter, not only names
 * @param same the numbers of the groups whose members can't be told apart
 * @param near the numbers of the groups whose members can be told apart in long texts only
 */
record Tongue(
        Language language,
        String base,
        Set<String> scripts,
        boolean sure,
        boolean capitalNouns,
        Set<Integer> same,
        Set<Integer> near) {

    /** Whether a sentence in one may be right in the other. */
    boolean isSameAs(Tongue other) {
        return sharesScript(other) && isOneLanguageWith(other);
    }

    /** Whether they are different, but hard to tell apart. */
    boolean isNear(Tongue other) {
        return !isSameAs(other) && (isOneLanguageWith(other) || !Collections.disjoint(near, other.near));
    }

    /** What models fall back to. */
    boolean isEnglish() {
        return base.equals("en");
    }

    private boolean isOneLanguageWith(Tongue other) {
        return base.equals(other.base) || !Collections.disjoint(same, other.same);
    }

    private boolean sharesScript(Tongue other) {
        return !Collections.disjoint(scripts, other.scripts);
    }
}
