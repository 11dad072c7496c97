package io.glossa.gateway;

import io.glossa.document.Document;
import io.glossa.document.Segment;
import io.glossa.engine.Engine;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.failure.Finding;
import io.glossa.glossary.GlossaryUse;
import io.glossa.task.Style;
import io.glossa.task.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is handed out in the end: the document with the best answer to each segment, and an honest word on them. */
final class FairCopy {

    private final Document document;
    private final Sources sources;
    private final SegmentAnswers answers;
    private final Set<Integer> open;
    private final Style style;
    private final Optional<GlossaryUse> glossary;

    /**
     * @param open the segments without a sound answer
     * @param glossary which of its terms were applied; empty where none was given
     */
    FairCopy(
            Document document,
            Sources sources,
            SegmentAnswers answers,
            Set<Integer> open,
            Style style,
            Optional<GlossaryUse> glossary) {
        this.document = document;
        this.sources = sources;
        this.answers = answers;
        this.open = open;
        this.style = style;
        this.glossary = glossary;
    }

    /**
     * @param route in whose order those are named who answered
     * @throws FailureException where too little is there to be handed out, or strict is asked and something is unsound
     */
    Translation of(List<Engine> route, List<Failure> failures, boolean strict) {
        boolean nothing = answers.all().isEmpty();
        boolean missing =
                open.stream().anyMatch(number -> answers.unsound(number).isEmpty());
        // A segment that a model keeps leaving out is marked; one that nobody could be asked for is no answer at all.
        if (nothing || (missing && !(Blame.of(failures) instanceof Failure.UnsoundAnswer))) {
            throw new FailureException(Blame.of(failures));
        }
        List<Finding> findings = findings();
        if (strict && !open.isEmpty()) {
            throw new FailureException(new Failure.UnsoundAnswer(names(route), findings));
        }
        boolean degraded = answers.all().stream().anyMatch(answer -> answer.by().degraded());
        if (degraded) {
            Answerer.notFollowed(style).ifPresent(findings::add);
        }
        int repaired = count(SegmentAnswer::repaired);
        return new Translation(
                document.join(this::answer),
                !open.isEmpty() ? Verdict.FAILED : repaired > 0 ? Verdict.REPAIRED : Verdict.PASSED,
                List.copyOf(findings),
                answers.by(route),
                sources.size(),
                count(answer -> answer.made().isPresent()),
                repaired,
                open.isEmpty() ? answers.made() : Optional.empty(),
                glossary);
    }

    /** How many segments have such a sound answer, likenesses included. */
    private int count(Predicate<SegmentAnswer> wanted) {
        return (int) sources.numbers().stream()
                .flatMap(number -> answers.sound(sources.first(number)).stream())
                .filter(wanted)
                .count();
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int number : sources.numbers()) {
            Optional<SegmentAnswer> answer = answers.best(number);
            if (answer.isPresent()) {
                findings.addAll(sources.told(number, answer.get().report().findings()));
            } else if (open.contains(number)) {
                findings.add(
                        new Finding("completeness", number, "no engine translated this segment; it is left as it was"));
            }
        }
        return findings;
    }

    private Optional<String> answer(Segment segment) {
        return answers.best(sources.first(segment.number())).map(SegmentAnswer::text);
    }

    private String names(List<Engine> route) {
        return answers.by(route).stream().map(Answerer::provider).collect(Collectors.joining(", "));
    }
}
