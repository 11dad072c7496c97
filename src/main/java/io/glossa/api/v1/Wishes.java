package io.glossa.api.v1;

import io.glossa.api.Limits;
import io.glossa.api.TextLength;
import io.glossa.document.Format;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.failure.Violation;
import io.glossa.glossary.Glossary;
import io.glossa.glossary.store.Glossaries;
import io.glossa.language.Language;
import io.glossa.task.Formality;
import io.glossa.task.Style;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the fields that several requests share into what the gateway knows, and refuses what can't be. */
final class Wishes {

    private final Limits limits;

    Wishes(Limits limits) {
        this.limits = limits;
    }

    /** @throws FailureException with {@link Failure.TextTooLong} */
    void length(List<String> texts) {
        TextLength.check(texts, limits);
    }

    /** @throws FailureException where page furniture is to be dropped from what is no plain text */
    Format format(@Nullable TextFormat format, @Nullable Boolean article) {
        Format known = format == null ? Format.PLAIN : format.format();
        if (!known.equals(Format.PLAIN) && Boolean.TRUE.equals(article)) {
            throw invalid("article", "works on plain text: leave it out, or send the text without markup");
        }
        return known;
    }

    List<String> texts(List<String> texts) {
        if (texts.isEmpty() || texts.size() > limits.texts()) {
            throw invalid("texts", "must be 1 to " + limits.texts() + " texts, not " + texts.size());
        }
        return texts;
    }

    Optional<Language> source(@Nullable String tag) {
        return Optional.ofNullable(tag).map(Language::new);
    }

    List<Language> targets(@Nullable String one, @Nullable List<String> many) {
        if (one != null && many != null) {
            throw invalid("target", "is short for one of targets: send one of the two");
        }
        List<String> tags = one != null ? List.of(one) : Objects.requireNonNullElse(many, List.of());
        if (tags.isEmpty() || tags.size() > limits.targets()) {
            throw invalid("targets", "must be 1 to " + limits.targets() + " languages, not " + tags.size());
        }
        List<Language> targets = new ArrayList<>();
        Set<Language> seen = new HashSet<>();
        for (String tag : tags) {
            Language target = new Language(tag);
            if (!seen.add(target)) {
                throw invalid("targets", "names " + target + " twice");
            }
            targets.add(target);
        }
        return targets;
    }

    /** @throws FailureException with {@link Failure.UnknownGlossary} */
    Glossary glossary(@Nullable List<GlossaryEntry> own, @Nullable List<String> names, Glossaries stored) {
        return stored.of(
                Objects.requireNonNullElse(own, List.<GlossaryEntry>of()).stream()
                        .map(GlossaryEntry::toTerm)
                        .toList(),
                Objects.requireNonNullElse(names, List.of()));
    }

    Style style(
            @Nullable FormalityChoice formality,
            Glossary glossary,
            @Nullable String context,
            @Nullable List<String> instructions) {
        return new Style(
                formality == null ? Formality.DEFAULT : formality.formality(),
                glossary,
                Objects.requireNonNullElse(context, ""),
                Objects.requireNonNullElse(instructions, List.of()));
    }

    private static FailureException invalid(String field, String message) {
        return new FailureException(new Failure.InvalidRequest(List.of(new Violation(field, message))));
    }
}
