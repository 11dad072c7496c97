package io.glossa.check.evaluation.defect;

import io.glossa.language.Language;
import io.glossa.language.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** What models say of themselves, by language: a file of lines with a tag, a tab and a phrase. */
final class Phrases {

    private record Phrase(String tag, String words) {}

    private final List<Phrase> all = new ArrayList<>();

    private Phrases() {}

    static Phrases read(String file) {
        Phrases phrases = new Phrases();
        lines(file).filter(line -> !line.startsWith("#")).forEach(line -> {
            int tab = line.indexOf('\t');
            phrases.all.add(new Phrase(line.substring(0, tab), line.substring(tab + 1)));
        });
        return phrases;
    }

    /** One in English, in the target's language or in the source's, each as likely as the others. */
    Optional<String> any(Languages pair, Random random) {
        List<List<Phrase>> choices = Stream.of(new Language("en"), pair.target(), pair.source())
                .distinct()
                .map(this::in)
                .filter(phrases -> !phrases.isEmpty())
                .toList();
        List<Phrase> phrases = choices.get(random.nextInt(choices.size()));
        return Optional.of(phrases.get(random.nextInt(phrases.size())).words());
    }

    private List<Phrase> in(Language language) {
        return all.stream()
                .filter(phrase ->
                        phrase.tag().equals(language.tag()) || phrase.tag().equals(language.base()))
                .toList();
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(
                Phrases.class.getResourceAsStream("/io/glossa/check/evaluation/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
