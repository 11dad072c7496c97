package io.glossa.settings;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import java.util.List;
import java.util.stream.Collectors;

/** Javadoc as one line of Markdown. */
final class Prose {

    private Prose() {}

    static String of(List<? extends DocTree> parts) {
        return parts.stream()
                .map(Prose::of)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .replace("|", "\\|");
    }

    private static String of(DocTree part) {
        return switch (part) {
            case LiteralTree literal -> "`" + literal.getBody() + "`";
            case LinkTree link -> "`" + link.getReference().getSignature() + "`";
            case DocTree text -> text.toString();
        };
    }
}
