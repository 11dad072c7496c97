package io.glossa.glossary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.glossary.Glossary;
import io.glossa.glossary.GlossaryTerm;
import io.glossa.glossary.Matching;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossariesTest {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final Languages PAIR = new Languages(new Language("en"), new Language("de"));

    @TempDir
    Path path;

    private final InMemory store = new InMemory();
    private long nanos;
    private Glossaries glossaries;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(path.resolve("legal.tsv"), "peace\tFriede\ntruce\tBurgfrieden\n");
        glossaries = glossaries();
    }

    @Test
    void aGlossaryThatIsPutWinsOverAFileOfTheSameNameUntilItIsRemoved() {
        // When
        boolean isNew = put("legal", List.of(term("peace", "Frieden")), Condition.NONE);

        // Then
        assertThat(isNew).isFalse();
        assertThat(glossaries.named("legal")).returns("memory", StoredGlossary::keptIn);
        glossaries.remove("legal", Condition.NONE);
        assertThat(glossaries.named("legal")).returns("folder", StoredGlossary::keptIn);
        fails(() -> glossaries.remove("legal", Condition.NONE), Failure.GlossaryInFolder.class);
        fails(() -> glossaries.remove("nothing", Condition.NONE), Failure.UnknownGlossary.class);
    }

    @Test
    void aNameThatThereIsNotIsToldWithThoseThatThereAre() {
        put("names", List.of(), Condition.NONE);

        assertThatThrownBy(() -> glossaries.of(List.of(), List.of("legal", "nmaes")))
                .isInstanceOfSatisfying(
                        FailureException.class,
                        e -> assertThat(e.failure())
                                .isEqualTo(new Failure.UnknownGlossary("nmaes", List.of("legal", "names"))));
    }

    @Test
    void theTermsOfARequestWinThenTheGlossaryThatIsNamedFirst() {
        // Given
        put("house", List.of(term("peace", "Ruhe"), term("truce", "Pause"), term("war", "Krieg")), Condition.NONE);

        // When
        Glossary glossary = glossaries
                .of(List.of(term("peace", "Frieden")), List.of("legal", "house"))
                .in(PAIR);

        // Then
        assertThat(glossary.occurringIn("Peace, a truce, or war."))
                .extracting(GlossaryTerm::target)
                .containsExactly("Frieden", "Burgfrieden", "Krieg");
    }

    @Test
    void onlyWhatIsForThePairIsUsed() {
        // Given
        Language german = new Language("de");
        put(
                "mixed",
                List.of(
                        new GlossaryTerm("peace", "Friede", german, new Language("en")),
                        new GlossaryTerm("truce", "Pause", german, new Language("fr")),
                        new GlossaryTerm("war", "guerre", new Language("fr"), null)),
                Condition.NONE);

        // Then
        assertThat(glossaries.of(List.of(), List.of("mixed")).in(PAIR).occurringIn("Peace, truce, war"))
                .extracting(GlossaryTerm::target)
                .containsExactly("Friede");
    }

    @Test
    void aChangeIsMadeOnlyWhereTheConditionHolds() {
        // Given
        Condition isNew = new Condition(Set.of(), Optional.of(false));
        put("names", List.of(term("Apple", "Apple")), isNew);
        String version = glossaries.named("names").version();

        // When, then
        fails(() -> put("names", List.of(), isNew), Failure.GlossaryChanged.class);
        Condition other = new Condition(Set.of("0"), Optional.of(true));
        fails(() -> put("names", List.of(), other), Failure.GlossaryChanged.class);
        fails(() -> glossaries.remove("names", other), Failure.GlossaryChanged.class);
        Condition same = new Condition(Set.of(version), Optional.of(true));
        assertThat(put("names", List.of(), same)).isFalse();
        assertThat(glossaries.named("names").version()).isNotEqualTo(version);
    }

    @Test
    void whatOthersChangeIsSeenAfterASecond() throws IOException {
        // Given
        glossaries.all();
        store.put(new StoredGlossary("names", glossaries.named("legal").terms(), NOON, "memory"), Expected.ANYTHING);
        Files.delete(path.resolve("legal.tsv"));
        assertThat(glossaries.all()).containsOnlyKeys("legal");

        // When
        nanos += Duration.ofSeconds(1).toNanos();

        // Then
        assertThat(glossaries.all()).containsOnlyKeys("names");
    }

    @Test
    void tooManyEntriesAreRefused() {
        List<GlossaryTerm> many = java.util.Collections.nCopies(Limits.ENTRIES + 1, term("a", "b"));

        fails(() -> put("names", many, Condition.NONE), Failure.GlossaryTooLarge.class);
    }

    private boolean put(String name, List<GlossaryTerm> terms, Condition condition) {
        return glossaries.put(name, new Contents("", terms), condition);
    }

    private Glossaries glossaries() {
        Folder folder = new Folder(path, "glossa.glossary.dir", StoredGlossary.FOLDER);
        return new Glossaries(Optional.of(folder), store, Matching.USUAL, InstantSource.fixed(NOON), () -> nanos);
    }

    private static void fails(ThrowingCallable change, Class<? extends Failure> why) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        FailureException.class, e -> assertThat(e.failure()).isInstanceOf(why));
    }

    private static GlossaryTerm term(String source, String target) {
        return new GlossaryTerm(source, target, null);
    }
}
