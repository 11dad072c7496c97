package io.glossa.glossary.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.glossary.GlossaryTerm;
import io.glossa.glossary.TermList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of glossaries does. */
abstract class StoreContract {

    static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    abstract GlossaryStore store();

    @Test
    void keepsAGlossaryAndPutsAnotherInItsPlace() {
        assertThat(store().put(glossary("legal", "Friede"), Expected.ANYTHING)).isTrue();
        assertThat(store().put(glossary("names", "Apple"), Expected.ANYTHING)).isTrue();
        assertThat(store().put(glossary("legal", "Frieden"), Expected.ANYTHING)).isTrue();

        assertThat(store().all()).containsOnlyKeys("legal", "names");
        assertThat(requireNonNull(store().all().get("legal")).terms())
                .isEqualTo(glossary("legal", "Frieden").terms());
    }

    @Test
    void removesAGlossary() {
        store().put(glossary("legal", "Friede"), Expected.ANYTHING);
        store().put(glossary("names", "Apple"), Expected.ANYTHING);

        assertThat(store().remove("legal", Expected.ANYTHING)).isTrue();
        assertThat(store().remove("nothing", Expected.ANYTHING)).isTrue();

        assertThat(store().all()).containsOnlyKeys("names");
    }

    @Test
    void changesNothingWhereSomethingElseThanExpectedIsThere() {
        // Given
        StoredGlossary mine = glossary("legal", "Friede");
        StoredGlossary other = glossary("legal", "Frieden");
        Expected none = new Expected(false, Optional.empty());
        Expected exactlyMine = new Expected(false, Optional.of(mine.version()));
        assertThat(store().put(mine, none)).isTrue();

        // When, then
        assertThat(store().put(other, none)).isFalse();
        assertThat(requireNonNull(store().all().get("legal")).version()).isEqualTo(mine.version());
        assertThat(store().put(other, exactlyMine)).isTrue();
        assertThat(store().remove("legal", exactlyMine)).isFalse();
        assertThat(requireNonNull(store().all().get("legal")).version()).isEqualTo(other.version());
        assertThat(store().remove("legal", new Expected(false, Optional.of(other.version()))))
                .isTrue();
        assertThat(store().all()).isEmpty();
    }

    @Test
    void keepsWhatPeopleCallIt() {
        StoredGlossary untitled = glossary("legal", "Friede");
        StoredGlossary titled =
                new StoredGlossary("legal", "Ours: \"all, of them\" \uD83D\uDD4A", untitled.terms(), NOON, "?");
        store().put(untitled, Expected.ANYTHING);
        assertThat(requireNonNull(store().all().get("legal")).title()).isEmpty();

        store().put(titled, Expected.ANYTHING);

        assertThat(requireNonNull(store().all().get("legal")).title()).isEqualTo(titled.title());
        assertThat(requireNonNull(store().all().get("legal")).version()).isEqualTo(titled.version());
    }

    static StoredGlossary glossary(String name, String target) {
        List<GlossaryTerm> terms = List.of(new GlossaryTerm("peace, \"\uD83D\uDD4A\"", target, null));
        return new StoredGlossary(name, new TermList(terms), NOON, "?");
    }
}
