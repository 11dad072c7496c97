package io.glossa.document.markdown;

import java.util.Random;

/** Makes lines of words in several scripts, with every kind of markup that a line can hold. */
final class MarkdownSentences {

    private static final String[] WORDS = {
        "the", "garden", "naïve", "straße", "und", "il", "čaj", "Привет", "мир", "Việt", "γειά", "नमस्ते", "שלום",
        "مرحبا", "中文", "日本語", "한국어", "ไทย", "28", "3.5", "1,234", "€5", "$5", "100%", "😀", "don't", "(see", "below)",
        "e.g.", "—"
    };

    private static final String[] PIECES = {
        "`code_x`",
        "``a ` b``",
        "https://example.org/a_b?c=d&e=f",
        "<https://example.org/x>",
        "me@example.org",
        "snake_case_name",
        "2 * 3",
        "AT&amp;T",
        "&copy;",
        "&nbsp;",
        "&eacute;t&eacute;",
        "\\*",
        "\\_x\\_",
        "C:\\dir",
        "<br>",
        "<span class=\"a\">",
        "</span>",
        "<kbd>Esc</kbd>",
        "[^1]",
        "[^note]",
        "$x_1 + y$",
        ":tada:",
        "{name}",
        "%s",
        "@someone",
        "#topic",
        "[home]",
        "[home][]",
        "![bare]",
        "[^missing]",
        "a < b",
        "x > y",
        "[not a link]",
        "1986.",
        "--",
        "...",
        "**",
        "~",
        "!",
        "&",
        "*",
        "_"
    };

    private final Random random;

    MarkdownSentences(Random random) {
        this.random = random;
    }

    /** Begins with a letter, and is never empty. */
    String line() {
        StringBuilder line = new StringBuilder(words(1 + random.nextInt(2)));
        for (int i = random.nextInt(5); i > 0; i--) {
            line.append(' ').append(piece(0));
        }
        return line.append(' ')
                .append(word())
                .append(pick(".", "", "!", "?", "。"))
                .toString();
    }

    /** The same on fewer words, pipes escaped; may be empty. */
    String cell() {
        return random.nextInt(5) == 0
                ? pick("", "28", "`a \\| b`", "x \\| y")
                : words(1) + " " + piece(0).replace("|", "\\|");
    }

    /** Whether this line goes on with a paragraph wherever it stands. */
    boolean isLazy(String line) {
        return !line.isEmpty() && Character.isLetter(line.charAt(0)) && !line.contains("|");
    }

    private String piece(int depth) {
        if (depth > 2) {
            return words(1);
        }
        return switch (random.nextInt(12)) {
            case 0 -> "*" + inner(depth) + "*";
            case 1 -> "**" + inner(depth) + "**";
            case 2 -> "_" + inner(depth) + "_";
            case 3 -> "~~" + inner(depth) + "~~";
            case 4 ->
                "[" + inner(depth) + "](" + pick("/url", "<a b>", "https://example.org/x_y_z")
                        + pick("", " \"A *title* here\"", " 'it'") + ")";
            case 5 -> "![" + words(2) + "](pic_1.png" + pick("", " (In brackets)") + ")";
            case 6 -> "[" + inner(depth) + "][" + pick("home", "second  link", "BARE") + "]";
            case 7, 8 -> pick(PIECES);
            default -> words(2);
        };
    }

    private String inner(int depth) {
        return word() + (random.nextInt(3) == 0 ? " " + piece(depth + 1) + " " + word() : "");
    }

    private String words(int most) {
        StringBuilder words = new StringBuilder(pick("Some", "Ein", "Пример", "この", "Một"));
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            words.append(' ').append(word());
        }
        return words.toString();
    }

    private String word() {
        return pick(WORDS);
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
