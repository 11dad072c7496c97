package io.glossa.engine.offline;

import io.glossa.language.Language;
import io.glossa.language.Languages;
import io.glossa.task.Deadline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** A machine where "Apertium" is installed, made of small shell programs in a directory. */
record FakeMachine(Path directory) {

    static final Languages EN_ES = pair("en", "es");
    static final Languages ES_CA = pair("es", "ca");

    /** A program that translates one word, and answers when a NUL comes. */
    static String replacing(String from, String to) {
        return "sed -u -z 's/" + from + "/" + to + "/g'";
    }

    static Languages pair(String source, String target) {
        return new Languages(new Language(source), new Language(target));
    }

    static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(20), InstantSource.system());
    }

    /** Installs a mode; its pipeline is the line of a mode file. */
    FakeMachine with(String mode, String pipeline) {
        write(mode + ".mode", pipeline);
        return this;
    }

    /** A stage that runs a script of the shell. */
    String script(String name, String script) {
        write(name, script);
        return "sh '" + directory.resolve(name) + "'";
    }

    Apertium apertium() {
        return apertium(4, Duration.ofSeconds(10), InstantSource.system());
    }

    Apertium apertium(int pipelines, Duration timeout, InstantSource clock) {
        return new Apertium(new ApertiumSettings(List.of(directory), pipelines, timeout, Duration.ofMinutes(5)), clock);
    }

    private void write(String file, String content) {
        try {
            Files.writeString(directory.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
