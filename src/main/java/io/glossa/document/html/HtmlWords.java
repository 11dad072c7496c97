package io.glossa.document.html;

import io.glossa.document.text.Edges;
import io.glossa.document.text.Span;
import java.util.Set;

/** What a page says to its readers, as plain text: for finding out its language, and for summaries. */
public final class HtmlWords {

    /** They lead to other pages, are pressed, or are no prose. */
    private static final Set<String> NO_STORY =
            Set.of("button", "datalist", "listing", "nav", "pre", "select", "title");

    /** They are seen by nobody, or say again how a word is read. */
    private static final Set<String> NO_TEXT = Set.of("rp", "rt", "template");

    private final String html;
    private final boolean story;
    private final StringBuilder words = new StringBuilder();

    /** How many elements are open whose words are left out. */
    private int silent;

    private HtmlWords(String html, boolean story) {
        this.html = html;
        this.story = story;
    }

    /** Each block with an empty line behind it; without menus, titles and code, where there is anything else. */
    public static String of(String html) {
        String story = new HtmlWords(html, true).read();
        return Edges.hasLetters(story, 0, story.length()) ? story : new HtmlWords(html, false).read();
    }

    private String read() {
        for (HtmlToken token : HtmlLexer.tokens(html)) {
            switch (token.kind()) {
                case TEXT -> text(token);
                case OPENING, CLOSING -> tag(token);
                case OTHER -> {}
            }
        }
        return words.toString().strip();
    }

    private void text(HtmlToken token) {
        if (silent == 0 && !token.foreign()) {
            String text = HtmlText.of(html, new Span(token.start(), token.end()), false)
                    .text();
            boolean gap = words.isEmpty() || HtmlLexer.isBlank(words.charAt(words.length() - 1));
            words.append(gap ? text.stripLeading() : text);
        }
    }

    private void tag(HtmlToken tag) {
        if (NO_TEXT.contains(tag.name()) || (story && NO_STORY.contains(tag.name()))) {
            silent = tag.kind() == HtmlToken.Kind.OPENING ? silent + 1 : Math.max(0, silent - 1);
        }
        if (tag.name().equals("br")) {
            end("\n");
        } else if (HtmlNames.isBlock(tag.name())) {
            end("\n\n");
        }
    }

    private void end(String lines) {
        int end = words.length();
        while (end > 0 && Edges.isSpace(words.charAt(end - 1))) {
            end--;
        }
        boolean more = words.indexOf("\n\n", end) >= 0;
        words.setLength(end);
        words.append(end == 0 ? "" : more ? "\n\n" : lines);
    }
}
