package io.glossa.engine;

import io.glossa.document.Segment;
import io.glossa.language.Languages;
import io.glossa.task.Style;
import java.util.List;
import java.util.Set;

/**
 * Segments to be translated, and the document that they stand in.
 *
 * @param document all segments of the document in order, masked: the others are context
 * @param wanted the numbers of those to be translated
 */
public record TranslationTask(List<Segment> document, Set<Integer> wanted, Languages pair, Style style) {

    public TranslationTask {
        document = List.copyOf(document);
        wanted = Set.copyOf(wanted);
    }

    List<Segment> wantedSegments() {
        return document.stream().filter(s -> wanted.contains(s.number())).toList();
    }
}
