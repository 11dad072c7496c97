package io.glossa.gateway;

import io.glossa.document.Format;
import io.glossa.document.article.Article;
import io.glossa.document.format.Formats;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.language.Detection;
import io.glossa.language.Language;
import io.glossa.language.detect.LanguageDetector;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The first steps with a text: drop the page round it, and find out its language. */
@ApplicationScoped
class Reader {

    /**
     * A text as it is worked on.
     *
     * @param text what is translated
     * @param story what is summarized, as plain text: the text without its source line, and without markup
     */
    record Reading(String text, String story, List<String> removed, SourceLanguage source) {}

    private final LanguageDetector detector;

    Reader(LanguageDetector detector) {
        this.detector = detector;
    }

    /** @throws FailureException with {@link Failure.UndetectableLanguage} */
    Reading read(String text, Format format, boolean article, Optional<Language> source, Trace trace) {
        if (!article) {
            String words = Formats.words(format, text);
            return new Reading(text, words, List.of(), language(words, source, trace));
        }
        Article read = Article.of(text);
        return new Reading(read.text(), read.story(), read.removed(), language(read.story(), source, trace));
    }

    Set<Language> detectable() {
        return detector.languages();
    }

    Detection detect(String text, Trace trace) {
        return trace.timed(Trace.Step.DETECT, () -> detector.detect(text));
    }

    private SourceLanguage language(String text, Optional<Language> said, Trace trace) {
        if (said.isPresent()) {
            return SourceLanguage.said(said.get());
        }
        Detection detection = detect(text, trace);
        Language language = detection.language();
        if (language == null) {
            throw new FailureException(new Failure.UndetectableLanguage());
        }
        return new SourceLanguage(
                language, detection.confidence(), true, detection.reliable(), detection.alternatives());
    }
}
