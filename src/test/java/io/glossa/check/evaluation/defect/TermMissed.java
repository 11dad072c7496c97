package io.glossa.check.evaluation.defect;

import io.glossa.check.evaluation.Defect;
import io.glossa.check.evaluation.Example;
import io.glossa.check.evaluation.Trial;
import io.glossa.glossary.GlossaryTerm;
import io.glossa.task.Formality;
import io.glossa.task.Style;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A word of the source is in the glossary, and not translated as it says there. */
final class TermMissed implements Defect {

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{M}])[\\p{L}\\p{M}]{5,}(?![\\p{L}\\p{M}])");

    @Override
    public String name() {
        return "term missed";
    }

    @Override
    public Set<String> expected() {
        return Set.of("glossary");
    }

    @Override
    public Optional<Trial> plant(Example example, Random random) {
        List<String> words = WORD.matcher(example.source())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        GlossaryTerm term = new GlossaryTerm(words.get(random.nextInt(words.size())), "Querbelix", null);
        return Optional.of(new Trial(
                example.pair(),
                example.source(),
                example.answer(),
                new Style(Formality.DEFAULT, List.of(term), "", List.of()).in(example.pair())));
    }
}
