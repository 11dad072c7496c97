package io.glossa.language.detect;

import io.glossa.language.Language;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * A language that can be detected: one line of {@code languages.tsv}.
 *
 * @param use how widely it is written: 1 everywhere on the web, 2 a language of state or of a large press, 3 others
 * @param openNlp its ISO 639-3 codes in OpenNLP's model, none where that doesn't know it
 * @param profile the name of its profile, empty where there is none
 * @param ownLetters letters that tell it from others of its script, for those that no model knows
 */
record KnownLanguage(
        Language language,
        Set<UnicodeScript> scripts,
        int use,
        Set<String> openNlp,
        String profile,
        String ownLetters) {

    boolean isInMaxent() {
        return !openNlp.isEmpty();
    }

    boolean isInProfiles() {
        return !profile.isEmpty();
    }

    boolean isInNoModel() {
        return !isInMaxent() && !isInProfiles();
    }

    boolean isWrittenIn(UnicodeScript script) {
        return scripts.contains(script);
    }
}
