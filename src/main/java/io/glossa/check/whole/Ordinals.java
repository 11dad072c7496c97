package io.glossa.check.whole;

import io.glossa.language.Language;
import io.glossa.language.Languages;
import java.util.Set;

/** Which languages write a full stop behind a number that counts: "am 3. Mai". There it may end a sentence or not. */
final class Ordinals {

    /** As people write dates there; where we are not certain too, for then nothing is cut. */
    private static final Set<String> DOTTED = Set.of(
            "de", "gsw", "bar", "lb", "nds", "da", "nb", "nn", "no", "fo", "is", "fi", "et", "vro", "se", "smn", "lv",
            "lt", "pl", "cs", "sk", "szl", "hsb", "dsb", "sl", "hr", "bs", "sr", "sh", "mk", "hu", "tr", "az", "crh",
            "gag", "tk", "eu", "ka", "la", "rm", "ku", "kmr");

    private Ordinals() {}

    /** Whether one of both languages does. */
    static boolean dotted(Languages pair) {
        return dotted(pair.source()) || dotted(pair.target());
    }

    private static boolean dotted(Language language) {
        return DOTTED.contains(language.base());
    }
}
