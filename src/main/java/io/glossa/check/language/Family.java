package io.glossa.check.language;

import io.glossa.language.Language;
import java.util.Set;

/**
 * A language, and how those that can be recognised stand to it.
 *
 * @param same those that can't be told from it, itself among them; empty where it can't be recognised
 * @param near its other relatives
 */
record Family(Tongue tongue, Letters letters, Set<Language> same, Set<Language> near) {

    boolean known() {
        return !same.isEmpty();
    }
}
