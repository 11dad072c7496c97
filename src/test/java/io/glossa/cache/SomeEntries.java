package io.glossa.cache;

import io.glossa.language.Language;
import io.glossa.language.Languages;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers to keep, all made at the same time. */
final class SomeEntries {

    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private SomeEntries() {}

    static Map<Key, Entry> entries(int from, int to, String text) {
        return IntStream.range(from, to)
                .boxed()
                .collect(Collectors.toMap(
                        SomeEntries::key, number -> entry(text + number, "en", "claude", NOW), (a, b) -> b));
    }

    static Entry entry(String text, String source, String provider, Instant made) {
        return new Entry(text, new Languages(new Language(source), new Language("de")), provider, "haiku", made);
    }

    static Key key(int number) {
        return Key.of("test", String.valueOf(number));
    }
}
