package io.glossa.check.evaluation;

import io.glossa.check.Level;
import io.glossa.failure.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What came out, as tables, and apart from them each segment that was judged wrongly. */
final class Tables {

    private final StringBuilder markdown = new StringBuilder();
    private final List<String> alarms = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    Tables() {
        alarms.add("pair\tline\tlevel\tcheck\tmessage\tsource\tanswer");
        missed.add("pair\tline\tdefect\tfindings\tsource\tanswer");
    }

    /** A heading of the report. */
    void title(String title) {
        markdown.append("## ").append(title).append("\n\n");
    }

    void add(String title, Table table) {
        String text = title + ":\n\n" + table.markdown() + "\n";
        markdown.append(text);
        System.out.println(text);
    }

    void alarm(Example example, Level level, Finding finding) {
        alarms.add(String.join(
                "\t",
                example.pair().toString(),
                String.valueOf(example.number()),
                level.name(),
                finding.check(),
                oneLine(finding.message()),
                oneLine(example.source()),
                oneLine(example.answer())));
    }

    void missed(Example example, Defect defect, Trial trial, List<Finding> findings) {
        missed.add(String.join(
                "\t",
                example.pair().toString(),
                String.valueOf(example.number()),
                defect.name(),
                findings.stream().map(Finding::check).distinct().toList().toString(),
                oneLine(trial.source()),
                oneLine(trial.answer())));
    }

    /** Writes {@code checks.md}, {@code checks-alarms.tsv} and {@code checks-missed.tsv}. */
    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("checks.md"), markdown);
        Files.write(folder.resolve("checks-alarms.tsv"), alarms);
        Files.write(folder.resolve("checks-missed.tsv"), missed);
    }

    private static String oneLine(String text) {
        return text.replace("\t", " ").replace("\n", "\\n");
    }
}
