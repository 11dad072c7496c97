package io.glossa.prompt;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromptsTest {

    @TempDir
    private Path folder;

    private int changes;

    @Test
    void fillsTheBuiltInTranslation() {
        Prompt prompt = new Prompts(Optional::empty).fill(Prompts.TRANSLATE, translation(Map.of()));

        assertThat(prompt.system()).contains("from Vietnamese into German").doesNotContain("{", "formally");
        assertThat(prompt.user()).isEqualTo("<text>\n<seg id=\"1\">Xin chào</seg>\n</text>");
    }

    @Test
    void tellsAModelOnlyOfWhatTheRequestHas() {
        Prompt prompt = new Prompts(Optional::empty)
                .fill(
                        Prompts.TRANSLATE,
                        translation(Map.of("formal", true, "glossary", "- a = b", "before", "earlier")));

        assertThat(prompt.system()).contains("formally", "- a = b").doesNotContain("informally", "customer");
        assertThat(prompt.user()).contains("<before>\nearlier\n</before>").doesNotContain("<after>", "<context>");
    }

    @Test
    void fillsTheBuiltInSummary() {
        Prompt prompt = new Prompts(Optional::empty)
                .fill(
                        Prompts.SUMMARIZE,
                        Map.ofEntries(
                                entry("target", "German"),
                                entry("paragraph", false),
                                entry("bullets", true),
                                entry("headline", false),
                                entry("length", "5 points"),
                                entry("findings", ""),
                                entry("part", false),
                                entry("formal", false),
                                entry("informal", false),
                                entry("glossary", ""),
                                entry("instructions", ""),
                                entry("context", ""),
                                entry("text", "Xin chào")));

        assertThat(prompt.system())
                .contains("in German", "list of 5 points")
                .doesNotContain("{", "headline", "customer");
        assertThat(prompt.user()).isEqualTo("<document>\nXin chào\n</document>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{curly}", "{#if formal}", "{/if}", "---\n", "{segments}", "\\{x}", "<b>&amp;\"</b>", "{!"})
    void putsAValueInAsItIs(String value) {
        Prompt prompt = new Prompts(Optional::empty)
                .fill(Prompts.TRANSLATE, translation(Map.of("segments", value, "instructions", value)));

        assertThat(prompt.user()).isEqualTo("<text>\n" + value + "\n</text>");
        assertThat(prompt.system()).contains("rules above:\n" + value.strip());
    }

    @Test
    void prefersAFileOfTheFolder() throws IOException {
        write("Translate into {target}.\n---\n{segments}");
        Prompts prompts = new Prompts(() -> Optional.of(folder));

        assertThat(prompts.fill(Prompts.TRANSLATE, translation(Map.of())))
                .isEqualTo(new Prompt("Translate into German.", "<seg id=\"1\">Xin chào</seg>"));
        assertThat(prompts.version(Prompts.SUMMARIZE)).isEqualTo(builtIn(Prompts.SUMMARIZE));
    }

    @Test
    void readsAFileAgainWhenItChangesOrGoes() throws IOException {
        // Given
        write("one\n---\n{segments}");
        Prompts prompts = new Prompts(() -> Optional.of(folder));
        String first = prompts.version(Prompts.TRANSLATE);

        // When, then: it changes
        write("two\n---\n{segments}");
        assertThat(prompts.fill(Prompts.TRANSLATE, translation(Map.of())).system())
                .isEqualTo("two");
        assertThat(prompts.version(Prompts.TRANSLATE)).isNotEqualTo(first);

        // When, then: it goes
        Files.delete(folder.resolve("translate.md"));
        assertThat(prompts.version(Prompts.TRANSLATE)).isEqualTo(builtIn(Prompts.TRANSLATE));
    }

    @Test
    void hasAVersionThatHangsOnTheContentAlone() throws IOException {
        // Given
        write("one\n---\n{segments}");
        Prompts prompts = new Prompts(() -> Optional.of(folder));
        String first = prompts.version(Prompts.TRANSLATE);

        // When, then
        write("one\n---\n{segments} ");
        assertThat(prompts.version(Prompts.TRANSLATE)).isNotEqualTo(first);
        write("one\n---\n{segments}");
        assertThat(prompts.version(Prompts.TRANSLATE)).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rules without a task",
                "rules\n---\n{#if formal} never closed",
                "{#nosuch}{/}\n---\n{segments}"
            })
    void refusesABrokenFileByItsName(String content) throws IOException {
        write(content);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Prompts(() -> Optional.of(folder)))
                .withMessageContaining("prompt translate");
    }

    @Test
    void namesEveryBrokenFile() throws IOException {
        write("rules without a task");
        Files.write(folder.resolve("summarize.md"), new byte[] {(byte) 0xff, (byte) 0xfe});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Prompts(() -> Optional.of(folder)))
                .withMessageContaining("glossa.prompts.dir: " + folder.resolve("translate.md") + ", prompt translate")
                .withMessageContaining("glossa.prompts.dir: " + folder.resolve("summarize.md") + ", it is not UTF-8");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        write("rules\n---\ntask");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Prompts(() -> Optional.of(folder.resolve("translate.md"))))
                .withMessageContaining("glossa.prompts.dir: there is no folder");
    }

    private static String builtIn(String name) {
        return new Prompts(Optional::empty).version(name);
    }

    /** Each time a second later, as a file's time may be no finer than that. */
    @Test
    void goesOnWithTheLastGoodFileWhereAnEditBreaksIt() throws IOException {
        // Given
        write("Translate well.\n---\n{segments}\n");
        Prompts prompts = new Prompts(() -> Optional.of(folder));
        String good = prompts.version(Prompts.TRANSLATE);

        // When
        write("Translate well, and half of it is say");
        Files.setLastModifiedTime(folder.resolve("translate.md"), FileTime.from(Instant.EPOCH));

        // Then
        assertThat(prompts.version(Prompts.TRANSLATE)).isEqualTo(good);
    }

    @Test
    void refusesABlankThatNoRequestFills() throws IOException {
        write("Translate.\n---\n{segmnets}\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Prompts(() -> Optional.of(folder)))
                .withMessageContaining("segmnets");
    }

    private void write(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("translate.md"), content);
        Files.setLastModifiedTime(
                file, FileTime.from(Instant.parse("2026-11-22T10:00:00Z").plusSeconds(changes++)));
    }

    private static Map<String, Object> translation(Map<String, ?> besides) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "source",
                "Vietnamese",
                "target",
                "German",
                "formal",
                false,
                "informal",
                false,
                "glossary",
                "",
                "instructions",
                "",
                "context",
                "",
                "before",
                "",
                "after",
                ""));
        values.put("tags", false);
        values.put("segments", "<seg id=\"1\">Xin chào</seg>");
        values.putAll(besides);
        return values;
    }
}
