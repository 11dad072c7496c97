package io.glossa.check;

import io.glossa.check.language.Tongues;
import io.glossa.check.length.Bands;
import io.glossa.check.whole.Wholeness;
import io.glossa.failure.Finding;
import io.glossa.language.detect.LanguageDetector;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The checks that translated segments and summaries go through, each at its level. */
public final class Checks {

    /**
     * What the checks say of one answer.
     *
     * @param sound whether it may be handed out and kept
     * @param findings without the segment's number, and with tokens for masked originals: equal segments of different
     *     documents share them
     */
    public record Report(boolean sound, List<Finding> findings) {}

    /**
     * To be raised whenever a check gets stricter: what is kept was checked by an older one, and would be handed out
     * unchecked.
     */
    private static final int VERSION = 9;

    /** By this name is told what doubts mean: those of any check. */
    public static final String DOUBTS = "doubts";

    /** What is found by this check of summaries is never handed out, not even marked: an address has no place in one. */
    public static final String ADDRESSES = "addresses";

    private final Panel<Subject> ofSegments;
    private final Panel<SummarySubject> ofSummaries;

    private Checks(Panel<Subject> ofSegments, Panel<SummarySubject> ofSummaries) {
        this.ofSegments = ofSegments;
        this.ofSummaries = ofSummaries;
    }

    /**
     * All checks.
     *
     * @param detector what the languages of answers are told by
     * @param levels those of them that are not as usual, by name; checks of segments and of summaries that ask the same have
     *     the same name. By {@link #DOUBTS}, what it means where a check is not sure: as usual, that it is only told. It
     *     never means more than the check's own level
     * @throws IllegalArgumentException where there is no check of a name
     */
    public static Checks all(LanguageDetector detector, Map<String, Level> levels) {
        Tongues tongues = new Tongues(detector);
        Bands bands = Bands.learned();
        Panel<Subject> ofSegments = new Panel<>(
                List.of(
                        new Completeness(Wholeness.read(bands)),
                        new InTargetLanguage(tongues),
                        new NoEcho(tongues),
                        new Length(bands),
                        new Repetition(bands),
                        new Preserved(),
                        new Numbers(),
                        new GlossaryKept(),
                        new Chatter(),
                        new Refusal(),
                        new Instruction()),
                levels);
        Panel<SummarySubject> ofSummaries = new Panel<>(
                List.of(
                        new SummaryInTargetLanguage(tongues),
                        new SummaryLength(),
                        new SummaryNumbers(),
                        new Quotations(),
                        new NoAddress(),
                        new NoCopy(),
                        new SummaryChatter(),
                        new SummaryRefusal()),
                levels);
        SortedSet<String> known = new TreeSet<>(ofSegments.levels().keySet());
        known.addAll(ofSummaries.levels().keySet());
        known.add(DOUBTS);
        SortedSet<String> unknown = new TreeSet<>(levels.keySet());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is no check '" + String.join("', '", unknown) + "'; there are " + String.join(", ", known));
        }
        return new Checks(ofSegments, ofSummaries);
    }

    /** What the finding of each check of segments means, by its name, in the order in which they look. */
    public Map<String, Level> levels() {
        return ofSegments.levels();
    }

    /** All that tells the checks of segments from others: part of every cache key, for what is kept is not checked again. */
    public String fingerprint() {
        return ofSegments.fingerprint(VERSION);
    }

    /** The same of the checks of summaries. */
    public String summaryFingerprint() {
        return ofSummaries.fingerprint(VERSION);
    }

    public Report look(Subject subject) {
        return ofSegments.look(subject);
    }

    public Report look(SummarySubject subject) {
        return ofSummaries.look(subject);
    }
}
