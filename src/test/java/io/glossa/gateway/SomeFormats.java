package io.glossa.gateway;

import io.glossa.document.Format;
import io.glossa.document.Tags;
import java.util.List;
import java.util.Set;

/** How documents may be written, and what may be said of their elements: much alike, and never the same. */
final class SomeFormats {

    static final List<String> KINDS = List.of("plain", "flowing", "markdown", "html", "xml");

    static final List<Tags> SAID = List.of(
            Tags.UNSAID,
            new Tags(Set.of(), Set.of(), Set.of(), false),
            new Tags(Set.of("a"), Set.of(), Set.of(), true),
            new Tags(Set.of("a", "b"), Set.of(), Set.of(), true),
            new Tags(Set.of("ab"), Set.of(), Set.of(), true),
            new Tags(Set.of(), Set.of("a"), Set.of(), true),
            new Tags(Set.of(), Set.of("a"), Set.of("b"), true),
            new Tags(Set.of(), Set.of("b"), Set.of("a"), true),
            new Tags(Set.of(), Set.of(), Set.of("a"), true),
            new Tags(Set.of("a"), Set.of("a"), Set.of(), true),
            new Tags(Set.of("a"), Set.of("a"), Set.of(), false));

    private SomeFormats() {}

    /** Of texts without elements nothing can be said. */
    static Format of(String kind, Tags said) {
        return switch (kind) {
            case "plain" -> Format.PLAIN;
            case "flowing" -> Format.FLOWING;
            case "markdown" -> Format.MARKDOWN;
            case "html" -> new Format.Html(said);
            default -> new Format.Xml(said);
        };
    }
}
