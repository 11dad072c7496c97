package io.glossa.cache;

import io.glossa.language.Language;
import io.glossa.language.Languages;
import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** What the tests of the disk storey keep there: for each number a key, and a text that can be told from all others. */
final class OnDisk {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final Languages PAIR = new Languages(new Language("en"), new Language("vi"));

    private OnDisk() {}

    record Settings(Path path, MemorySize size) implements CacheSettings.Disk {}

    static Settings settings(Path path, long megabytes) {
        return new Settings(path, new MemorySize(BigInteger.valueOf(megabytes * 1024 * 1024)));
    }

    static Key key(long number) {
        return Key.of("number", Long.toString(number));
    }

    /** 200 letters to 5000. */
    static Entry entry(long number, Instant made) {
        Random random = new Random(number);
        return new Entry(number + ":" + noise(random, 200 + random.nextInt(4800)), PAIR, "openai", "gpt", made);
    }

    /** Letters by chance, which compression can do little about. */
    static String noise(int length) {
        return noise(new Random(length), length);
    }

    private static String noise(Random random, int length) {
        return random.ints(length, ' ', 0x7f)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Keeps entries until it is killed, and prints the number of each when it is kept. */
    public static void main(String... args) {
        DiskStore store = new DiskStore(settings(Path.of(args[0]), 64), Duration.ofDays(1), InstantSource.fixed(NOON));
        for (long number = 0; ; number++) {
            store.keep(Map.of(key(number), entry(number, NOON)));
            System.out.println(number + " " + System.currentTimeMillis());
            // About a thousand a second, so that none has to make room.
            LockSupport.parkNanos(1_000_000);
        }
    }
}
