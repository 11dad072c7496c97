package io.glossa;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Parallel texts that are no part of the project: one file a language, one sentence a line, the same lines in each. */
public final class EvaluationData {

    private EvaluationData() {}

    /** The folder that {@code -Ddata} names; where it is missing, or one of the files is, the evaluation is skipped and says so. */
    public static Path folder(String... files) {
        Path folder = Path.of(System.getProperty("data", ""));
        for (String file : files) {
            Assumptions.assumeTrue(
                    Files.isReadable(folder.resolve(file)),
                    "No " + file + " in -Ddata=" + folder
                            + ". Get parallel texts, such as NTREX-128, as files en.txt, es.txt and "
                            + "so on with a sentence a line, and run: ./mvnw -Pevaluate test -Ddata=folder");
        }
        return folder;
    }
}
