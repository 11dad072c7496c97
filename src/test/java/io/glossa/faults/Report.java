package io.glossa.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the campaign says, on the console and in {@code target/faults.md}; and every promise that was broken. */
final class Report {

    private static final Path FILE = Path.of("target", "faults.md");

    private final StringBuilder text = new StringBuilder();
    private final List<String> breaches = new ArrayList<>();

    @SuppressWarnings("SystemOut") // The console is where this is read.
    void say(String words) {
        System.out.print(words);
        System.out.flush();
        text.append(words);
    }

    void promise(boolean kept, String breach) {
        if (!kept) {
            breaches.add(breach);
        }
    }

    List<String> breaches() {
        return List.copyOf(breaches);
    }

    void write() throws IOException {
        say("\n" + (breaches.isEmpty() ? "Every promise was kept.\n" : "Broken promises:\n"));
        breaches.forEach(breach -> say("- " + breach + "\n"));
        Files.writeString(FILE, text);
    }
}
