package io.glossa.document;

import io.glossa.language.Languages;

/** How a document is written, and what is said of its elements where it has any. */
public sealed interface Format {

    Format PLAIN = Untagged.PLAIN;

    /** Plain text whose line breaks end no sentence. */
    Format FLOWING = Untagged.FLOWING;

    Format MARKDOWN = Untagged.MARKDOWN;
    Format HTML = new Html(Tags.UNSAID);
    Format XML = new Xml(Tags.UNSAID);

    Document cut(String text, Languages pair);

    /** What a text of this format says, as plain text: no markup, and each block on lines of its own. */
    String words(String text);

    /** The same for all formats that are equal, and for no others. */
    String fingerprint();

    /** Those in which nothing can be said of elements. */
    enum Untagged implements Format {
        PLAIN {
            @Override
            public Document cut(String text, Languages pair) {
                return PlainText.cut(text, pair.source(), PlainText.LONGEST);
            }

            @Override
            public String words(String text) {
                return text;
            }
        },
        FLOWING {
            @Override
            public Document cut(String text, Languages pair) {
                return PlainText.flowing(text, pair.source());
            }

            @Override
            public String words(String text) {
                return text;
            }
        },
        MARKDOWN {
            @Override
            public Document cut(String text, Languages pair) {
                return Markdown.cut(text, pair.source(), PlainText.LONGEST);
            }

            @Override
            public String words(String text) {
                return MarkdownWords.of(text);
            }
        };

        @Override
        public String fingerprint() {
            return name();
        }
    }

    /** A page, or a part of one. */
    record Html(Tags tags) implements Format {

        @Override
        public Document cut(String text, Languages pair) {
            return HtmlCutter.cut(text, pair, tags);
        }

        @Override
        public String words(String text) {
            return HtmlWords.of(text);
        }

        @Override
        public String fingerprint() {
            return "HTML" + tags.fingerprint();
        }
    }

    /** A well-formed document, or a part of one: {@link #isWellFormed} tells. */
    record Xml(Tags tags) implements Format {

        /** Whether this can be cut. It may begin and end in the middle of a text, but each element in it is whole. */
        public static boolean isWellFormed(String text) {
            return XmlLexer.tokens(text).isPresent();
        }

        /** @throws IllegalArgumentException where the text is not well-formed */
        @Override
        public Document cut(String text, Languages pair) {
            return XmlCutter.cut(text, pair, tags, PlainText.LONGEST);
        }

        /** @throws IllegalArgumentException where the text is not well-formed */
        @Override
        public String words(String text) {
            return XmlRuns.words(text, tags);
        }

        @Override
        public String fingerprint() {
            return "XML" + tags.fingerprint();
        }
    }
}
