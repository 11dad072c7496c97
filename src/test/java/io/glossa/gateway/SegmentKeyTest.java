package io.glossa.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.cache.Key;
import io.glossa.check.Checks;
import io.glossa.document.plain.PlainText;
import io.glossa.engine.Engine;
import io.glossa.glossary.GlossaryTerm;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import io.glossa.language.detect.LanguageDetector;
import io.glossa.task.Formality;
import io.glossa.task.Style;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two requests that could rightly get different answers never share a key; others do. */
class SegmentKeyTest {

    private static final String TEXT = "The ceasefire holds.";
    private static final Checks CHECKS = Checks.all(new LanguageDetector(Set.of()), Map.of());
    private static final Engine ENGINE = FakeEngine.called("claude");

    @Test
    void changesWithAllThatAnAnswerHangsOn() {
        List<Key> keys = List.of(
                key(TEXT, "en", "de", Style.PLAIN, ENGINE),
                key("The ceasefire held.", "en", "de", Style.PLAIN, ENGINE),
                key(TEXT, "en-GB", "de", Style.PLAIN, ENGINE),
                key(TEXT, "en", "fr", Style.PLAIN, ENGINE),
                key(TEXT, "en", "de", new Style(Formality.FORMAL, List.of(), "", List.of()), ENGINE),
                key(TEXT, "en", "de", new Style(Formality.INFORMAL, List.of(), "", List.of()), ENGINE),
                key(TEXT, "en", "de", glossary(term("ceasefire", "Waffenruhe")), ENGINE),
                key(TEXT, "en", "de", glossary(term("ceasefire", "Feuerpause")), ENGINE),
                key(TEXT, "en", "de", context("a war"), ENGINE),
                key(TEXT, "en", "de", instructions("a war"), ENGINE),
                key(TEXT, "en", "de", instructions("a", "war"), ENGINE),
                key(TEXT, "en", "de", instructions("aw", "ar"), ENGINE),
                key(TEXT, "en", "de", Style.PLAIN, FakeEngine.called("gpt")),
                key(TEXT, "en", "de", Style.PLAIN, new FakeEngine("claude", "claude-model", false, "claude 2")));

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void isSharedWhereOnlyWhatDoesNotMatterDiffers() {
        Key key = key(TEXT, "en", "de", Style.PLAIN, ENGINE);

        assertThat(key(TEXT, "en", "de", glossary(term("truce", "Burgfrieden")), ENGINE))
                .isEqualTo(key);
        assertThat(key(
                        TEXT,
                        "en",
                        "de",
                        glossary(new GlossaryTerm("ceasefire", "alto el fuego", new Language("es"))),
                        ENGINE))
                .isEqualTo(key);
        assertThat(key("See https://example.org/1 now.", "en", "de", Style.PLAIN, ENGINE))
                .isEqualTo(key("See https://example.org/2 now.", "en", "de", Style.PLAIN, ENGINE));
    }

    @Test
    void doesNotHangOnTheRestOfTheDocument() {
        Worksheet other =
                new Worksheet(PlainText.cut("New lead.\n\n" + TEXT), pair("en", "de"), Style.PLAIN, "", CHECKS);

        assertThat(other.key(2, ENGINE.fingerprint())).isEqualTo(key(TEXT, "en", "de", Style.PLAIN, ENGINE));
    }

    private static Key key(String text, String source, String target, Style style, Engine engine) {
        return new Worksheet(PlainText.cut(text), pair(source, target), style, "", CHECKS).key(1, engine.fingerprint());
    }

    private static Languages pair(String source, String target) {
        return new Languages(new Language(source), new Language(target));
    }

    private static GlossaryTerm term(String source, String target) {
        return new GlossaryTerm(source, target, null);
    }

    private static Style glossary(GlossaryTerm term) {
        return new Style(Formality.DEFAULT, List.of(term), "", List.of());
    }

    private static Style context(String context) {
        return new Style(Formality.DEFAULT, List.of(), context, List.of());
    }

    private static Style instructions(String... instructions) {
        return new Style(Formality.DEFAULT, List.of(), "", List.of(instructions));
    }
}
