package io.glossa.document.html;

import io.glossa.document.Notation;
import io.glossa.document.text.XmlCharacters;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Writes an answer into a page, or a document in XML: as text or an attribute's value and nothing else, whatever a model says. Characters are
 * written the way the segment writes them, and where the answer has as many white spaces as the segment, those as well.
 *
 * @param references how the segment writes characters that it does not write as they are
 * @param spaces the segment's white spaces as they stand in the source, in order; empty where white space counts
 * @param quote round the attribute's value; 0 where it has none yet, a blank where this is no attribute
 */
public record HtmlNotation(Map<String, String> references, List<String> spaces, char quote) implements Notation {

    /** For what stands between tags. */
    public static final char TEXT = ' ';

    public HtmlNotation {
        references = Map.copyOf(references);
        spaces = List.copyOf(spaces);
    }

    @Override
    public String write(List<Part> parts) {
        long blanks = parts.stream()
                .filter(Part.Words.class::isInstance)
                .mapToLong(part -> blanks(part.text()))
                .sum();
        Iterator<String> own = spaces.iterator();
        StringBuilder written = new StringBuilder();
        for (Part part : parts) {
            switch (part) {
                case Part.Words(String text) -> write(text, blanks == spaces.size(), own, written);
                case Part.Kept kept -> written.append(kept.text());
            }
        }
        return quote == 0 ? "\"" + written + "\"" : written.toString();
    }

    /** Runs of white space. */
    private static long blanks(String text) {
        long blanks = 0;
        for (int i = 0; i < text.length(); i++) {
            blanks += startsBlank(text, i) ? 1 : 0;
        }
        return blanks;
    }

    private void write(String text, boolean asBefore, Iterator<String> own, StringBuilder written) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (asBefore && HtmlLexer.isBlank(text.charAt(i))) {
                written.append(startsBlank(text, i) ? own.next() : "");
            } else {
                String character = Character.toString(text.codePointAt(i));
                written.append(references.getOrDefault(character, escaped(character)));
            }
        }
    }

    private static boolean startsBlank(String text, int i) {
        return HtmlLexer.isBlank(text.charAt(i)) && (i == 0 || !HtmlLexer.isBlank(text.charAt(i - 1)));
    }

    /** Whether a page or a document can have this letter in it at all. */
    private static boolean isWritable(String character) {
        return character.equals("\f") || XmlCharacters.isAllowed(character.codePointAt(0));
    }

    private String escaped(String character) {
        return switch (character) {
            case "&" -> "&amp;";
            case "<" -> "&lt;";
            case ">" -> "&gt;";
            case "\"" -> quote == '"' || quote == 0 ? "&quot;" : character;
            case "'" -> quote == '\'' ? "&#39;" : character;
            default -> isWritable(character) ? character : "";
        };
    }
}
