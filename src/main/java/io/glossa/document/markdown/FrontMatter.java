package io.glossa.document.markdown;

import java.util.regex.Pattern;

/** What stands at the head of a Markdown file for programs: YAML between {@code ---}, TOML between {@code +++}. */
final class FrontMatter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What may stand in YAML at the margin: a key, a comment, a list item, an end of brackets. */
    private static final Pattern YAML_LINE = Pattern.compile("[^\\s:#\\-][^:]{0,200}:(?:\\s.*)?|[#\\]}].*|-(?:\\s.*)?");

    private static final Pattern YAML_KEY = Pattern.compile("[^\\s:#\\-][^:]{0,200}:(?:\\s.*)?");

    private FrontMatter() {}

    /** Where the front matter of this text ends, line end included; 0, or after the byte order mark, where it has none. */
    static int end(String text) {
        int start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        String fence = text.startsWith("---", start) ? "---" : text.startsWith("+++", start) ? "+++" : "";
        int line = lineEnd(text, start);
        if (fence.isEmpty() || !text.substring(start, line).stripTrailing().equals(fence)) {
            return start;
        }
        boolean yaml = fence.equals("---");
        boolean keys = false;
        int first = next(text, line);
        for (int from = first; from < text.length(); from = next(text, line)) {
            line = lineEnd(text, from);
            String content = text.substring(from, line).stripTrailing();
            if (content.equals(fence) || (yaml && content.equals("..."))) {
                return !yaml || keys || from == first ? next(text, line) : start;
            }
            if (yaml && !isYaml(content)) {
                // Two rules with prose between them.
                return start;
            }
            keys |= YAML_KEY.matcher(content).matches();
        }
        return start;
    }

    private static boolean isYaml(String line) {
        return line.isEmpty()
                || line.charAt(0) == ' '
                || YAML_LINE.matcher(line).matches();
    }

    private static int lineEnd(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    private static int next(String text, int lineEnd) {
        return text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : Math.min(lineEnd + 1, text.length());
    }
}
