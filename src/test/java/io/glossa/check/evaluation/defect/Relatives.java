package io.glossa.check.evaluation.defect;

import io.glossa.check.evaluation.Example;
import io.glossa.language.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Languages that are so close to each other that a sentence can be right in both, or hard to tell. */
final class Relatives {

    private static final List<List<String>> FAMILIES = List.of(
            List.of("nb", "nn", "no", "da", "sv", "fo", "is"),
            List.of("hr", "sr", "bs", "me", "sl", "mk", "bg", "cnr"),
            List.of("id", "ms", "zlm", "min", "jv", "su", "ace", "bjn", "ban"),
            List.of("pt", "gl", "es", "ast", "ca", "oc", "an", "ext", "lad", "mwl", "cbk"),
            List.of("it", "vec", "rgn", "co", "lij", "lmo", "pms", "scn", "nap", "fur", "sc", "rm", "lld", "ist"),
            List.of("fr", "wa", "pcd", "frp", "oc"),
            List.of("cs", "sk", "pl", "hsb", "dsb", "szl"),
            List.of("zh", "yue", "wuu", "gan", "hak", "cjy", "hsn", "lzh", "nan", "cdo", "ja"),
            List.of("fa", "prs", "tg", "azb", "pnb", "ur", "ckb", "ku", "arl", "ar", "arz", "ary", "ps", "sd", "ug"),
            List.of("hi", "mr", "ne", "mai", "bho", "mag", "sa", "awa", "kok", "gom", "ur", "hne", "hms"),
            List.of("uk", "be", "ru", "rue", "bg", "mk"),
            List.of("af", "nl", "fy", "nds", "li", "zea", "vls"),
            List.of("de", "gsw", "lb", "bar", "nds", "ksh", "pdc", "yi"),
            List.of("az", "tr", "tk", "uz", "gag", "crh", "kk", "ky", "tt", "ba", "kaa", "ug", "slr", "cv", "nog"),
            List.of("en", "sco", "jam", "tpi", "pcm", "bi", "pis"),
            List.of("fi", "et", "krl", "olo", "fkv", "vro", "se", "sms", "vep", "liv"),
            List.of("zu", "xh", "ss", "nr", "nd", "ts", "st", "tn", "nso", "ve", "sn", "ny"),
            List.of("bn", "as"),
            List.of("lv", "ltg", "lt"),
            List.of("fil", "tl", "ceb", "war", "hil", "ilo", "bik", "pam", "pag"),
            List.of("sm", "to", "mi", "haw", "ty", "niu", "rar", "tkl"),
            List.of("ga", "gd", "gv"));

    private Relatives() {}

    /** The example in another language, related to the target or not; never in the source's, or one near that. */
    static Optional<String> another(Example example, Random random, boolean related) {
        Language target = example.pair().target();
        List<Language> languages = new ArrayList<>(example.languages());
        Collections.shuffle(languages, random);
        return languages.stream()
                .filter(language -> !language.base().equals(target.base()))
                .filter(language -> areRelated(language, target) == related)
                .filter(language -> !language.equals(example.pair().source()))
                .filter(language -> example.lines(language).stream().noneMatch(String::isEmpty))
                .map(language -> Example.joined(language, example.lines(language)))
                .filter(text -> !text.equals(example.answer()))
                .findFirst();
    }

    private static boolean areRelated(Language one, Language other) {
        return FAMILIES.stream().anyMatch(family -> family.contains(one.base()) && family.contains(other.base()));
    }
}
