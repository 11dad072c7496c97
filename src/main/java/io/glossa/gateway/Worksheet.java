package io.glossa.gateway;

import io.glossa.cache.Key;
import io.glossa.check.Checks;
import io.glossa.check.Checks.Report;
import io.glossa.check.Subject;
import io.glossa.document.Document;
import io.glossa.engine.Engine;
import io.glossa.engine.TranslationTask;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.failure.Finding;
import io.glossa.glossary.GlossaryUse;
import io.glossa.language.Languages;
import io.glossa.task.Style;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One document on its way into one language: which segments are translated, by whom, and how soundly. Safe for many
 * threads: its parts are worked on side by side.
 */
final class Worksheet {

    private final Document document;
    private final Languages pair;
    private final Style style;
    private final Checks checks;
    private final AnswerKeys keys;
    private final boolean hasGlossary;
    private final Sources sources;
    private final SegmentAnswers answers = new SegmentAnswers();

    Worksheet(Document document, Languages pair, Style style, String tenant, Checks checks) {
        this.document = document;
        this.pair = pair;
        this.style = style.in(pair);
        this.hasGlossary = !style.glossary().isEmpty();
        this.checks = checks;
        this.keys = new AnswerKeys(pair, this.style, tenant, checks.fingerprint());
        this.sources = new Sources(document);
    }

    private Worksheet(Worksheet other) {
        this.document = other.document;
        this.pair = other.pair;
        this.style = other.style;
        this.checks = other.checks;
        this.hasGlossary = other.hasGlossary;
        this.keys = other.keys;
        this.sources = other.sources;
    }

    /** The same document with no answer yet: for work that may outlive the request that this sheet is for. */
    Worksheet blank() {
        return new Worksheet(this);
    }

    /** These segments as an engine is asked for them. */
    TranslationTask task(Set<Integer> wanted) {
        return new TranslationTask(sources.masked(), wanted, pair, style, Map.of());
    }

    /** The same for segments whose answers are unsound: with what is wrong with them. */
    TranslationTask task(Map<Integer, List<Finding>> wrong) {
        return new TranslationTask(sources.masked(), wrong.keySet(), pair, style, wrong);
    }

    /**
     * The segments that have no sound answer yet. What has no letters stays as it is and is never open; what stands in the
     * document more than once is open once.
     */
    synchronized Set<Integer> open() {
        Set<Integer> open = sources.wanted();
        open.removeAll(answers.soundNumbers());
        return open;
    }

    boolean done() {
        return open().isEmpty();
    }

    /** What the checks say of an answer to this segment. */
    Report look(int number, String answer) {
        return checks.look(subject(number, answer));
    }

    /** All that this segment's answer by an engine of this fingerprint hangs on. */
    Key key(int number, String fingerprint) {
        return keys.segment(sources.of(number).text(), document.format(), fingerprint);
    }

    /** The keys of these segments. Two wordings that differ only in Unicode's form share one. */
    Map<Key, List<Integer>> keys(Set<Integer> numbers, String fingerprint) {
        return numbers.stream()
                .collect(Collectors.groupingBy(
                        number -> key(number, fingerprint), LinkedHashMap::new, Collectors.toList()));
    }

    Languages pair() {
        return pair;
    }

    synchronized void recalled(int number, SegmentCache.Kept kept) {
        answers.add(number, new SegmentAnswer(kept.text(), kept.by(), kept.report(), Optional.of(kept.made()), false));
    }

    /** How many different segments were at hand. */
    synchronized int recalled() {
        return answers.recalled();
    }

    synchronized void answered(int number, String text, Engine engine, Report report, boolean askedAgain) {
        boolean repaired = askedAgain || answers.unsound(number).isPresent();
        answers.add(number, new SegmentAnswer(text, Answerer.of(engine), report, Optional.empty(), repaired));
    }

    /** Takes over an answer; the first sound one stays. */
    synchronized void answered(int number, SegmentAnswer answer) {
        answers.add(number, answer);
    }

    /** The best answer so far. */
    synchronized Optional<SegmentAnswer> answer(int number) {
        return answers.best(number);
    }

    /** The document as it came: nothing in it had to be translated. */
    Translation unchanged() {
        return Translation.unchanged(document.text(), sources.size());
    }

    /**
     * @param route in whose order those are named who answered
     * @throws FailureException where too little is there to be handed out, or strict is asked and something is unsound
     */
    synchronized Translation finish(List<Engine> route, List<Failure> failures, boolean strict) {
        return new FairCopy(
                        document,
                        sources,
                        answers,
                        open(),
                        style,
                        hasGlossary ? Optional.of(glossary()) : Optional.empty())
                .of(route, failures, strict);
    }

    private GlossaryUse glossary() {
        GlossaryUse use = GlossaryUse.NOTHING;
        for (int number : sources.wanted()) {
            GlossaryUse here = answers.best(number)
                    .map(answer -> subject(number, answer.text()).glossary())
                    .orElse(GlossaryUse.NOTHING);
            use = use.and(here);
        }
        return use;
    }

    private Subject subject(int number, String answer) {
        return new Subject(sources.of(number), answer, pair, style);
    }

    /** What is wrong with these segments' answers; where one has none, that it is missing. */
    synchronized List<Finding> unsound(Set<Integer> numbers) {
        return numbers.stream()
                .flatMap(number -> answers
                        .unsound(number)
                        .map(answer -> sources.told(number, answer.report().findings()))
                        .orElseGet(() -> List.of(new Finding("completeness", number, "the answer lacks this segment")))
                        .stream())
                .toList();
    }
}
