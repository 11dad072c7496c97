package io.glossa.engine.offline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** Reads a {@code .mode} file, one line of shell: programs with quoted arguments, joined by pipes. */
final class ModeFile {

    private static final Logger LOG = Logger.getLogger(ModeFile.class);
    private static final String ENDING = ".mode";
    private static final Pattern WORD = Pattern.compile("\\||(?:'[^']*'|\"[^\"]*\"|[^\\s|'\"])+");

    /** Programs of Apertium's family, all of which flush at a NUL when told so. */
    private static final Pattern FLUSHES_WHEN_TOLD = Pattern.compile("(?:lt|lrx|lsx|rtx|cg|hfst)-proc|apertium-.*");

    private ModeFile() {}

    /** The mode of this file; empty where it is not a translation, can't be read, or its data is not installed. */
    static Optional<Mode> read(Path file) {
        String fileName = file.getFileName().toString();
        if (!fileName.endsWith(ENDING)) {
            return Optional.empty();
        }
        String name = fileName.substring(0, fileName.length() - ENDING.length());
        return ModeName.pair(name).flatMap(pair -> {
            List<List<String>> stages = stages(line(file));
            boolean complete = !stages.isEmpty() && stages.stream().allMatch(ModeFile::dataInstalled);
            return complete ? Optional.of(new Mode(name, pair, stages)) : Optional.empty();
        });
    }

    private static String line(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            LOG.warnf("Apertium's mode file %s can't be read: %s", file, e);
            return "";
        }
    }

    static List<List<String>> stages(String line) {
        List<List<String>> stages = new ArrayList<>();
        List<String> stage = new ArrayList<>();
        for (Matcher word = WORD.matcher(line); word.find(); ) {
            if (word.group().equals("|")) {
                stages.add(stage);
                stage = new ArrayList<>();
            } else {
                String argument = argument(word.group());
                if (!argument.isEmpty()) {
                    stage.add(argument);
                }
            }
        }
        stages.add(stage);
        return stages.stream().anyMatch(List::isEmpty)
                ? List.of()
                : stages.stream().map(ModeFile::flushing).toList();
    }

    /** {@code $1} is the generator's flag, where {@code -n} leaves unknown words unmarked; {@code $2} the tagger's. */
    private static String argument(String word) {
        return word.replaceAll("['\"]", "").replace("$1", "-n").replace("$2", "");
    }

    private static List<String> flushing(List<String> stage) {
        String program = Path.of(stage.getFirst()).getFileName().toString();
        if (stage.contains("-z") || !FLUSHES_WHEN_TOLD.matcher(program).matches()) {
            return List.copyOf(stage);
        }
        List<String> told = new ArrayList<>(stage);
        told.add(1, "-z");
        return List.copyOf(told);
    }

    private static boolean dataInstalled(List<String> stage) {
        return stage.stream()
                .skip(1)
                .filter(argument -> argument.startsWith("/"))
                .allMatch(argument -> Files.isReadable(Path.of(argument)));
    }
}
