package io.glossa.engine.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The paragraphs of a text: its lines, or, where it is wrapped as in a mail, the lines that belong together. */
final class Paragraphs {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    /** Shorter lines that don't end a sentence are headings, even in a wrapped text. */
    private static final int FULL_LINE = 40;

    private Paragraphs() {}

    static List<String> of(String text) {
        List<String> lines = LINE_END.splitAsStream(text).map(String::strip).toList();
        boolean wrapped = wrapped(lines);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        String last = "";
        for (String line : lines) {
            boolean goesOn = wrapped && last.length() >= FULL_LINE && !line.isEmpty();
            if (goesOn) {
                paragraph.append(' ');
            } else {
                add(paragraphs, paragraph);
            }
            paragraph.append(line);
            last = line;
        }
        add(paragraphs, paragraph);
        return paragraphs;
    }

    private static void add(List<String> paragraphs, StringBuilder paragraph) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }

    /** A tenth of the lines or more begin in the middle of a sentence. */
    private static boolean wrapped(List<String> lines) {
        int goingOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            String before = lines.get(i - 1);
            String line = lines.get(i);
            if (before.length() >= FULL_LINE
                    && !line.isEmpty()
                    && Character.isLowerCase(line.codePointAt(0))
                    && !SentenceEnd.in(before)) {
                goingOn++;
            }
        }
        return goingOn > 0 && goingOn * 10 >= lines.size();
    }
}
