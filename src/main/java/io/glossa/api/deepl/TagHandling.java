package io.glossa.api.deepl;

import io.glossa.api.Fields;
import io.glossa.api.Refusal;
import io.glossa.document.Format;
import io.glossa.document.Tags;
import io.glossa.document.format.Formats;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How markup is to be handled, by DeepL's parameters: what is said of tags counts in XML and, other than at DeepL, in HTML. */
final class TagHandling {

    private static final String KIND = "tag_handling";
    private static final String IGNORE = "ignore_tags";
    private static final String SPLITTING = "splitting_tags";
    private static final String NON_SPLITTING = "non_splitting_tags";
    private static final String OUTLINE = "outline_detection";

    private final Choices choices;
    private final String kind;

    TagHandling(Fields fields) {
        this.choices = new Choices(fields);
        this.kind = choices.word(KIND, "", Set.of("", "html", "xml"));
        // Its versions differ in how strictly XML is read: here it is always strictly.
        choices.word("tag_handling_version", "", Set.of("", "v1", "v2"));
    }

    /**
     * Empty where the texts have no markup.
     *
     * @throws Refusal where something is said of tags that can't be honoured
     */
    Optional<Format> format() {
        boolean outline = choices.is(OUTLINE, true);
        Set<String> splitting = names(SPLITTING);
        Set<String> nonSplitting = names(NON_SPLITTING);
        Set<String> both = new TreeSet<>(splitting);
        both.retainAll(nonSplitting);
        if (!both.isEmpty()) {
            throw Refusal.invalid("'" + both.iterator().next() + "' can't be in both '" + SPLITTING + "' and '"
                    + NON_SPLITTING + "'.");
        }
        Tags tags = new Tags(names(IGNORE), splitting, nonSplitting, outline);
        return switch (kind) {
            case "html" -> Optional.of(new Format.Html(tags));
            case "xml" -> Optional.of(new Format.Xml(tags));
            default -> {
                if (!tags.equals(Tags.UNSAID)) {
                    throw Refusal.invalid("'" + String.join("', '", List.of(IGNORE, SPLITTING, NON_SPLITTING))
                            + "' and '" + OUTLINE + "' need '" + KIND + "' to be 'xml' or 'html'.");
                }
                yield Optional.empty();
            }
        };
    }

    /** @throws Refusal in DeepL's words where one of these is no XML, and should be */
    static void check(List<String> texts, Format format) {
        if (format instanceof Format.Xml && !texts.stream().allMatch(Formats::isWellFormed)) {
            throw Refusal.invalid("Tag handling parsing failed, please check input.");
        }
    }

    private Set<String> names(String parameter) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : choices.list(parameter)) {
            if (!Tags.isName(name)) {
                throw Refusal.invalid(
                        "Value for '" + parameter + "' not supported: '" + name + "' is not the name of a tag.");
            }
            names.add(kind.equals("html") ? name.toLowerCase(Locale.ROOT) : name);
        }
        return names;
    }
}
