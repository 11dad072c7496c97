package io.glossa.check.length;

import io.glossa.language.Language;
import io.glossa.language.Languages;
import io.glossa.language.Tables;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How long translations are between any two languages: each was learned against English, so any pair follows. */
public final class Bands {

    /** The line for languages that have none of their own, nor one for their script. */
    private static final String ANY = "*";

    private static final int FEWEST = 3;

    private static final Bands LEARNED = read();

    private final Map<String, Learned> learned;
    private final Learned any;

    private Bands(Map<String, Learned> learned) {
        this.learned = learned;
        this.any = Objects.requireNonNull(learned.get(ANY));
    }

    /** Those of {@code bands.tsv}. Read once: when first asked for, or while the native executable is built. */
    public static Bands learned() {
        return LEARNED;
    }

    private static Bands read() {
        return new Bands(Tables.lines(Bands.class, "bands.tsv").stream()
                .map(Learned::of)
                .collect(Collectors.toUnmodifiableMap(Learned::tag, Function.identity())));
    }

    public Measure measure(Language language) {
        return new Measure(language, of(language).letters());
    }

    /** How many letters of its own a language needs where English needs so many; 3 or more. */
    public int letters(Language language, double english) {
        return (int) Math.max(FEWEST, Math.round(english * of(language).letters()));
    }

    public Band band(Languages pair) {
        Learned source = of(pair.source());
        Learned target = of(pair.target());
        return new Band(Math.hypot(source.spread(), target.spread()), Math.hypot(source.drift(), target.drift()));
    }

    public Customs customs(Languages pair) {
        Learned source = of(pair.source());
        Learned target = of(pair.target());
        return new Customs(
                source.splits() + target.joins(),
                target.splits() + source.joins(),
                target.losesMark() + source.gainsMark());
    }

    private Learned of(Language language) {
        String script = language.script();
        for (String tag : List.of(language.tag(), language.base() + "-" + script, language.base(), "*-" + script)) {
            Learned found = learned.get(tag);
            if (found != null) {
                return found;
            }
        }
        return any;
    }
}
