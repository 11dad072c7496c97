package io.glossa.document;

import io.glossa.language.Languages;

/** How a document is written. */
public enum Format {
    PLAIN {
        @Override
        Document cut(String text, Languages pair) {
            return PlainText.cut(text, pair.source(), PlainText.LONGEST);
        }

        @Override
        public String words(String text) {
            return text;
        }
    },
    /** Plain text whose line breaks end no sentence. */
    FLOWING {
        @Override
        Document cut(String text, Languages pair) {
            return PlainText.flowing(text, pair.source());
        }

        @Override
        public String words(String text) {
            return text;
        }
    },
    MARKDOWN {
        @Override
        Document cut(String text, Languages pair) {
            return Markdown.cut(text, pair.source(), PlainText.LONGEST);
        }

        @Override
        public String words(String text) {
            return MarkdownWords.of(text);
        }
    },
    HTML {
        @Override
        Document cut(String text, Languages pair) {
            return HtmlCutter.cut(text, pair);
        }

        @Override
        public String words(String text) {
            return HtmlWords.of(text);
        }
    };

    abstract Document cut(String text, Languages pair);

    /** What a text of this format says, as plain text: no markup, and each block on lines of its own. */
    public abstract String words(String text);
}
