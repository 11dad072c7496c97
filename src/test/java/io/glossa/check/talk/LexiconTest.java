package io.glossa.check.talk;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.language.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconTest {

    private final Lexicon lexicon = Lexicon.known();

    static Stream<String> languages() {
        return TalkFiles.lines("files").stream().map(line -> line.split(":", -1)[0]);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasPhrasesOfEveryCueThatDecides(String language) {
        Map<Cue, List<String>> phrases = TalkFiles.phrases(language);

        assertThat(new Language(language).tag()).isNotEmpty();
        assertThat(phrases.values()).allSatisfy(each -> assertThat(each).isNotEmpty());
        assertThat(phrases)
                .containsKeys(
                        Cue.TRANSLATION,
                        Cue.HERE,
                        Cue.SURE,
                        Cue.NOTE,
                        Cue.OFFER,
                        Cue.SORRY,
                        Cue.CANNOT,
                        Cue.HELP,
                        Cue.MODEL,
                        Cue.IGNORE,
                        Cue.INSTRUCTIONS,
                        Cue.SAY,
                        Cue.ONLY,
                        Cue.SYSTEM);
    }

    @ParameterizedTest
    @CsvSource({
        "nb, no",
        "nn, no",
        "pt-BR, pt",
        "zh-Hant, zh",
        "zh-Hans-CN, zh",
        "sr, sr",
        "sr-Latn, hr",
        "bs, hr",
        "bs-Cyrl, sr",
        "fil, tl",
        "en-GB, en"
    })
    void aLanguageIsKnownByTheWordsThatItShares(String tag, String file) {
        assertThat(lexicon.number(new Language(tag)))
                .isEqualTo(lexicon.number(file))
                .isPresent();
    }

    @Test
    void aLanguageWithoutAFileIsNotKnown() {
        assertThat(lexicon.number(new Language("eo"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | ÜBERSETZUNG: | TRANSLATION
            tr | İŞTE ÇEVİRİ | TRANSLATION
            el | ΜΕΤΑΦΡΑΣΗ | TRANSLATION
            ar | التَّرْجَمَةُ | TRANSLATION
            fa | نمی‌توانم | CANNOT
            th | นี่คือคำแปลครับ | TRANSLATION
            ko | 번역은 | TRANSLATION
            uk | п’ятий переклад | TRANSLATION
            en | I can’t | CANNOT
            """)
    void aPhraseIsFoundHoweverItIsWritten(String language, String text, Cue cue) {
        assertThat(lexicon.in(text).has(lexicon.number(language).orElseThrow(), cue))
                .isTrue();
    }

    @Test
    void aWordIsNotFoundInsideAnother() {
        assertThat(lexicon.in("Notes of a notary").count(lexicon.number("en").orElseThrow(), Cue.NOTE))
                .isEqualTo(1);
        assertThat(lexicon.in("a notary").has(lexicon.number("en").orElseThrow(), Cue.NOTE))
                .isFalse();
    }

    @Test
    void ourPromptsSayWhatTheyAreKnownBy() throws Exception {
        StringBuilder prompts = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("prompts"))) {
            for (Path file : files.toList()) {
                prompts.append(Folded.of(Files.readString(file)));
            }
        }

        assertThat(TalkFiles.lines("prompt"))
                .allSatisfy(line -> assertThat(prompts).contains(Folded.of(line)));
    }
}
