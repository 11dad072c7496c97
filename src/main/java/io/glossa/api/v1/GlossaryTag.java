package io.glossa.api.v1;

import io.glossa.glossary.store.Condition;
import io.glossa.glossary.store.Format;
import io.glossa.glossary.store.StoredGlossary;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The entity tag of a glossary: its version, and the form in which it is told, for each form is another representation. Who
 * changes it may name the tag of any of them.
 */
final class GlossaryTag {

    private static final Pattern TAG = Pattern.compile("\"([0-9a-f]+)\\.[a-z]+\"");

    /** Stands for a version that no glossary has: a tag of another kind matches none. */
    private static final String NO_VERSION = "-";

    private GlossaryTag() {}

    static String of(StoredGlossary glossary, Format format) {
        return '"' + glossary.version() + '.' + format.extension() + '"';
    }

    /** What RFC 9110's headers ask for; a weak tag matches nothing here, by its section 13.1.1. */
    static Condition condition(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        if (ifMatch != null) {
            return ifMatch.strip().equals("*")
                    ? new Condition(Set.of(), Optional.of(true))
                    : new Condition(versions(ifMatch), Optional.of(true));
        }
        return ifNoneMatch != null && ifNoneMatch.strip().equals("*")
                ? new Condition(Set.of(), Optional.of(false))
                : Condition.NONE;
    }

    private static Set<String> versions(String tags) {
        return Arrays.stream(tags.split(","))
                .map(tag -> TAG.matcher(tag.strip()))
                .map(tag -> tag.matches() ? tag.group(1) : NO_VERSION)
                .collect(Collectors.toSet());
    }
}
