package io.glossa.document.markdown;

import io.glossa.document.Notation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the title of a link: on one line, and so that it does not end before its quotation mark.
 *
 * @param closing that mark
 * @param shape of the block that it stands in
 */
record TitleNotation(char closing, Spellings spellings, MarkdownShape shape) implements Notation {

    @Override
    public String write(List<Part> parts) {
        String said = parts.stream()
                .map(part -> part instanceof Part.Words words ? words.text() : "")
                .collect(Collectors.joining());
        Spellings.Turn turn = spellings.turn(said);
        StringBuilder title = new StringBuilder();
        for (Part part : parts) {
            switch (part) {
                case Part.Kept kept -> title.append(kept.text());
                case Part.Words words -> write(words.text().replaceAll("\\s*\\R\\s*", " "), turn, title);
            }
        }
        return title.toString();
    }

    private void write(String words, Spellings.Turn turn, StringBuilder title) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            String spelling = turn.next(c);
            if (spelling.length() < 2) {
                spelling = isMarkup(words, i) ? spellings.escaped(c) : String.valueOf(c);
            }
            title.append(shape == MarkdownShape.CELL ? spelling.replace("|", "\\|") : spelling);
        }
    }

    private boolean isMarkup(String words, int i) {
        char c = words.charAt(i);
        return switch (c) {
            case '\\' -> i + 1 == words.length() || Spelled.isEscapable(words.charAt(i + 1));
            case '&' -> Spelled.isEntity(words, i);
            default -> c == closing || (closing == ')' && c == '(');
        };
    }
}
