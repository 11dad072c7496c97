package io.glossa.language;

import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The names of languages that ICU has, as {@link NameFile} has them written. */
final class IcuNames {

    private static final String DATA = "com/ibm/icu/impl/data/icudata/";

    private IcuNames() {}

    /** In English: of languages, of some in a script or region, and of all scripts, regions and variants. */
    static List<String> english() {
        Map<String, String> names = new TreeMap<>();
        of(ULocale.ENGLISH).forEach(names::put);
        table("lang/Languages").forEach((tag, name) -> {
            if (tag.indexOf('_') > 0) {
                names.put(tag.replace('_', '-'), name);
            }
        });
        table("lang/Scripts").forEach((tag, name) -> names.put(tag, inBrackets(name)));
        table("lang/Variants").forEach((tag, name) -> names.put(tag, inBrackets(name)));
        table("region/Countries").forEach((tag, name) -> names.put(tag, inBrackets(name)));
        return lines(names);
    }

    /** What each language calls itself, also in a script or region. */
    static List<String> own() {
        Map<String, String> names = new TreeMap<>();
        Map<String, String> english = of(ULocale.ENGLISH);
        for (String tag : ULocale.getISOLanguages()) {
            // Of some ICU has no names, but knows whose they use: Haitian Creole French ones.
            String name = new ULocale(tag).getDisplayLanguage(new ULocale(tag));
            if (!name.equals(english.getOrDefault(tag, tag))) {
                names.put(tag, name);
            }
        }
        for (ULocale locale : ULocale.getAvailableLocales()) {
            names.put(locale.toLanguageTag(), locale.getDisplayName(locale));
        }
        return lines(names);
    }

    /** Of all languages in this one, but those that are the same in English. */
    static List<String> in(String language) {
        Map<String, String> names = new TreeMap<>(of(new ULocale(language)));
        of(ULocale.ENGLISH).forEach(names::remove);
        return lines(names);
    }

    private static Map<String, String> of(ULocale in) {
        Map<String, String> names = new TreeMap<>();
        for (String tag : ULocale.getISOLanguages()) {
            String name = new ULocale(tag).getDisplayLanguage(in);
            if (!name.equals(tag)) {
                names.put(tag, name);
            }
        }
        return names;
    }

    /** @param table of ICU's data, as lang/Scripts */
    static Map<String, String> table(String table) {
        int slash = table.indexOf('/');
        UResourceBundle all = UResourceBundle.getBundleInstance(DATA + table.substring(0, slash), ULocale.ENGLISH)
                .get(table.substring(slash + 1));
        Map<String, String> names = new TreeMap<>();
        for (int i = 0; i < all.getSize(); i++) {
            names.put(all.get(i).getKey(), all.get(i).getString());
        }
        return names;
    }

    private static String inBrackets(String name) {
        return name.replace('(', '[').replace(')', ']');
    }

    private static List<String> lines(Map<String, String> names) {
        List<String> lines = new ArrayList<>();
        names.forEach((tag, name) -> lines.add(tag + "\t" + name));
        return lines;
    }
}
