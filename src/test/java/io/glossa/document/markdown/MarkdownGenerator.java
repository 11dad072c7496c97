package io.glossa.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Makes Markdown files of every construct, blocks in blocks. The same seed makes the same file. */
final class MarkdownGenerator {

    private static final String[] LINE_ENDS = {"\n", "\r\n", "\r"};

    private static final int DEEPEST = 3;

    private final Random random;
    private final MarkdownSentences sentences;

    private MarkdownGenerator(long seed) {
        random = new Random(seed);
        sentences = new MarkdownSentences(random);
    }

    static String text(long seed) {
        MarkdownGenerator generator = new MarkdownGenerator(seed);
        List<String> lines = new ArrayList<>();
        if (generator.chance(3)) {
            lines.addAll(generator.frontMatter());
        }
        int blocks = 5 + generator.random.nextInt(15);
        for (int i = 0; i < blocks; i++) {
            lines.addAll(generator.block(0));
            lines.add("");
        }
        lines.addAll(List.of(
                "[home]: https://example.org/home_page \"The home page\"",
                "[Second Link]: </a path> 'Zweiter Titel'",
                "[bare]: /bare",
                "[^1]: A note with *emphasis*.",
                "[^note]: " + generator.sentences.line(),
                ""));
        return generator.joined(lines);
    }

    /** With the same line end everywhere, or each its own; sometimes none at the end. */
    private String joined(List<String> lines) {
        String usual = pick(LINE_ENDS);
        boolean mixed = chance(4);
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append(line).append(mixed ? pick(LINE_ENDS) : usual);
        }
        return chance(3) ? text.toString().stripTrailing() : text.toString();
    }

    private List<String> frontMatter() {
        return chance(2)
                ? List.of("---", "title: \"A *title*\"", "tags:", "  - one", "# a comment", "draft: true", "---", "")
                : List.of("+++", "title = \"A title\"", "[params]", "weight = 2", "+++", "");
    }

    private List<String> block(int depth) {
        return switch (random.nextInt(depth < DEEPEST ? 14 : 9)) {
            case 0 -> List.of("#".repeat(1 + random.nextInt(6)) + " " + sentences.line() + pick("", " #", " ###"));
            case 1 -> with(paragraph(), pick("===", "---", "="));
            case 2 -> fence();
            case 3 -> List.of("<div class=\"box\">", "raw *html* stays", "</div>");
            case 4 -> List.of(pick("***", "- - -", "___"));
            case 5 -> table();
            case 6 -> List.of("    indented *code*", "", "    more");
            case 7 -> List.of("$$", "\\frac{a}{b} = x_1 * c", "$$");
            case 8 -> List.of(sentences.line() + pick("  ", "\\"), sentences.line());
            case 9 -> prefixed(blocks(depth), "> ", pick("> ", ">"));
            case 10 -> list(depth, pick("- ", "* ", "+ ", "-   "));
            case 11 -> list(depth, pick("1. ", "2) ", "10. "));
            case 12 -> List.of("> [!NOTE]", "> " + sentences.line());
            default -> paragraph();
        };
    }

    private List<String> paragraph() {
        return Stream.generate(() -> sentences.line() + pick("", "", " ", "\t"))
                .limit(1 + random.nextInt(4))
                .toList();
    }

    private List<String> blocks(int depth) {
        List<String> lines = new ArrayList<>(block(depth + 1));
        if (chance(2)) {
            lines.add("");
            lines.addAll(block(depth + 1));
        }
        return lines;
    }

    private List<String> list(int depth, String marker) {
        List<String> lines = new ArrayList<>();
        boolean loose = chance(3);
        for (int item = 0; item < 2 + random.nextInt(3); item++) {
            List<String> content = new ArrayList<>(chance(2) ? List.of(sentences.line()) : blocks(depth));
            boolean task = chance(4) && !content.getFirst().isEmpty();
            content.set(0, (task ? pick("[ ] ", "[x] ", "[X] ") : "") + content.getFirst());
            lines.addAll(prefixed(content, marker, " ".repeat(marker.length())));
            if (loose) {
                lines.add("");
            }
        }
        return lines;
    }

    /** Sometimes a paragraph goes on without what should stand before it. */
    private List<String> prefixed(List<String> lines, String first, String others) {
        List<String> prefixed = new ArrayList<>();
        for (String line : lines) {
            boolean lazy = !prefixed.isEmpty() && chance(8) && sentences.isLazy(line);
            String prefix = prefixed.isEmpty() ? first : others;
            prefixed.add(line.isEmpty() ? prefix.stripTrailing() : lazy ? line : prefix + line);
        }
        return prefixed;
    }

    private List<String> fence() {
        String fence = pick("```", "~~~", "````");
        return List.of(
                fence + pick("", "java", " sh -x"), "if (a < b) { *p = \"x\"; } // [not](a link)", "", "| a |", fence);
    }

    private List<String> table() {
        int columns = 1 + random.nextInt(4);
        List<String> lines = new ArrayList<>();
        lines.add(row(columns));
        lines.add("|"
                + Stream.generate(() -> pick("---", ":--", ":-:", " --: "))
                        .limit(columns)
                        .reduce("", (a, b) -> a + b + "|"));
        for (int i = 0; i < random.nextInt(4); i++) {
            lines.add(row(Math.max(1, columns + random.nextInt(3) - 1)));
        }
        return lines;
    }

    private String row(int cells) {
        return "|"
                + Stream.generate(() -> pick("", " ") + sentences.cell() + pick("", " ", "\t"))
                        .limit(cells)
                        .reduce("", (a, b) -> a + b + "|");
    }

    private static List<String> with(List<String> lines, String last) {
        List<String> more = new ArrayList<>(lines);
        more.add(last);
        return more;
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
