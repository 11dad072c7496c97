package io.glossa.glossary;

import io.glossa.language.Languages;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Terms that belong together: those of a request, or of a stored glossary. What it takes to find them is made once. */
public final class TermList {

    private final List<GlossaryTerm> terms;
    private final Set<Direction> directions = new LinkedHashSet<>();
    /** Of as many pairs as there are languages, squared, at the most. */
    private final Map<Languages, Set<Direction>> byPair = new ConcurrentHashMap<>();

    private volatile @Nullable TermTree tree;
    private volatile @Nullable String fingerprint;

    public TermList(List<GlossaryTerm> terms) {
        this.terms = List.copyOf(terms);
        this.terms.forEach(term -> directions.add(term.direction()));
    }

    public List<GlossaryTerm> terms() {
        return terms;
    }

    /** What translations there are terms for. */
    public Set<Direction> directions() {
        return directions;
    }

    /** Those that such a translation has use for. */
    Set<Direction> directions(Languages pair) {
        return byPair.computeIfAbsent(
                pair,
                p -> directions.stream()
                        .filter(direction -> direction.covers(p))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    TermTree tree() {
        TermTree made = tree;
        if (made == null) {
            // Two threads may make it at once: that costs time, and does no harm.
            made = new TermTree(terms);
            tree = made;
        }
        return made;
    }

    /** What tells these terms from others: 64 hexadecimal digits. */
    public String fingerprint() {
        String made = fingerprint;
        if (made == null) {
            made = hash();
            fingerprint = made;
        }
        return made;
    }

    private String hash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (GlossaryTerm term : terms) {
                for (Object part :
                        new @Nullable Object[] {term.source(), term.target(), term.sourceLanguage(), term.language()}) {
                    sha256.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
                    // Stands in no text, so no two lists look alike.
                    sha256.update((byte) 0xff);
                }
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof TermList list && list.terms.equals(terms));
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    @Override
    public String toString() {
        return terms.size() + " terms";
    }
}
