package io.glossa.engine;

import io.glossa.document.Segment;
import io.glossa.failure.Finding;
import io.glossa.language.Languages;
import io.glossa.task.Style;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Segments to be translated, and the document that they stand in.
 *
 * @param document all segments of the document in order, masked: the others are context
 * @param wanted the numbers of those to be translated
 * @param wrong what was found wrong with an earlier answer, by number; empty where they are asked for the first time
 */
public record TranslationTask(
        List<Segment> document, Set<Integer> wanted, Languages pair, Style style, Map<Integer, List<Finding>> wrong) {

    public TranslationTask {
        document = List.copyOf(document);
        wanted = Set.copyOf(wanted);
        wrong = Map.copyOf(wrong);
    }

    List<Segment> wantedSegments() {
        return document.stream().filter(s -> wanted.contains(s.number())).toList();
    }
}
