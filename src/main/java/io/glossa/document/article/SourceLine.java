package io.glossa.document.article;

import io.glossa.document.mask.Masks;
import io.glossa.document.mask.WebAddress;
import io.glossa.document.text.Edges;
import io.glossa.document.text.Punctuation;
import io.glossa.document.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A line that says where a story comes from: "Source: https://...", "(Quelle: Example News)", or a bare address.
 *
 * @param sources the addresses, or where there are none, the name
 * @param sure whether it has both a label and an address; else it depends on where it stands
 */
record SourceLine(List<String> sources, boolean sure) {

    /** In code points, of what is neither label nor address: a name and a date, but no sentence. */
    private static final int LONGEST_NAME = 60;

    private static final int LONGEST_LABEL = 40;

    private static final int LONGEST_LINE = 2500;

    static Optional<SourceLine> of(String line) {
        String content = withoutBrackets(line);
        if (content.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        List<Span> addresses = Masks.in(content).stream()
                .filter(mask -> isAddress(content, mask))
                .toList();
        int labelEnd = labelEnd(content, addresses);
        boolean labelled = labelEnd > 0 && Furniture.known().isSourceLabel(content.substring(0, labelEnd));
        List<String> found =
                addresses.stream().map(mask -> address(mask.of(content))).toList();
        if (!labelled) {
            boolean bare = addresses.size() == 1 && addresses.getFirst().equals(new Span(0, content.length()));
            return bare ? Optional.of(new SourceLine(found, false)) : Optional.empty();
        }
        String name =
                Edges.trim(content, labelEnd, content.length()).of(content).replaceFirst("^[:：]\\p{Z}*+", "");
        int length = name.length() - found.stream().mapToInt(String::length).sum();
        if (name.isEmpty() || length > LONGEST_NAME) {
            return Optional.empty();
        }
        if (found.isEmpty() && Punctuation.endsSentence(name, 0, name.length())) {
            return Optional.empty();
        }
        return Optional.of(new SourceLine(found.isEmpty() ? List.of(name) : found, !found.isEmpty()));
    }

    /** A label ends at its colon, or where the address begins. */
    private static int labelEnd(String content, List<Span> addresses) {
        int limit =
                addresses.isEmpty() ? content.length() : addresses.getFirst().start();
        for (int i = 0; i < limit && i < LONGEST_LABEL; i++) {
            if (content.charAt(i) == ':' || content.charAt(i) == '：') {
                return i;
            }
        }
        return addresses.isEmpty() || limit > LONGEST_LABEL ? 0 : limit;
    }

    private static boolean isAddress(String content, Span mask) {
        return WebAddress.end(content, mask.start()) == mask.end()
                || WebAddress.endInBrackets(content, mask.start()) == mask.end();
    }

    private static String address(String mask) {
        return mask.startsWith("<") ? mask.substring(1, mask.length() - 1) : mask;
    }

    private static String withoutBrackets(String line) {
        boolean bracketed = line.length() > 2
                && ((line.startsWith("(") && line.endsWith(")")) || (line.startsWith("[") && line.endsWith("]")));
        return bracketed ? line.substring(1, line.length() - 1) : line;
    }
}
