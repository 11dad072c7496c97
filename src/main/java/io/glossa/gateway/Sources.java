package io.glossa.gateway;

import io.glossa.document.Document;
import io.glossa.document.Masked;
import io.glossa.document.Segment;
import io.glossa.failure.Finding;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** A document's segments as they are sent to engines: masked, and each wording once. */
final class Sources {

    private final Map<Integer, Masked> byNumber = new LinkedHashMap<>();
    private final List<Segment> masked;

    /** Each segment's first likeness in the document; itself where it is the first. */
    private final Map<Integer, Integer> first = new HashMap<>();

    Sources(Document document) {
        Map<String, Integer> seen = new HashMap<>();
        for (Segment segment : document.segments()) {
            Masked source = document.masked(segment);
            byNumber.put(segment.number(), source);
            Integer earlier = seen.putIfAbsent(source.text(), segment.number());
            first.put(segment.number(), earlier == null ? segment.number() : earlier);
        }
        masked = byNumber.entrySet().stream()
                .map(source -> new Segment(source.getKey(), source.getValue().text()))
                .toList();
    }

    int size() {
        return byNumber.size();
    }

    Set<Integer> numbers() {
        return byNumber.keySet();
    }

    List<Segment> masked() {
        return masked;
    }

    Masked of(int number) {
        return Objects.requireNonNull(byNumber.get(number));
    }

    int first(int number) {
        return Objects.requireNonNull(first.get(number));
    }

    /** What was found in an answer to this segment, as its document's readers know it: with its number and no tokens. */
    List<Finding> told(int number, List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Finding(finding.check(), number, of(number).tell(finding.message())))
                .toList();
    }

    /** The numbers of those to be translated: what has letters, each wording by its first segment. */
    Set<Integer> wanted() {
        Set<Integer> wanted = new TreeSet<>();
        byNumber.forEach((number, source) -> {
            if (source.hasLetters() && first(number) == number) {
                wanted.add(number);
            }
        });
        return wanted;
    }
}
