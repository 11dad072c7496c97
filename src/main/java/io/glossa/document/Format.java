package io.glossa.document;

/** How a document is written, and what is said of its elements where it has any. */
public sealed interface Format {

    Format PLAIN = Untagged.PLAIN;

    /** Plain text whose line breaks end no sentence. */
    Format FLOWING = Untagged.FLOWING;

    Format MARKDOWN = Untagged.MARKDOWN;
    Format HTML = new Html(Tags.UNSAID);
    Format XML = new Xml(Tags.UNSAID);

    /** The same for all formats that are equal, and for no others. */
    String fingerprint();

    /** Those in which nothing can be said of elements. */
    enum Untagged implements Format {
        PLAIN,
        FLOWING,
        MARKDOWN;

        @Override
        public String fingerprint() {
            return name();
        }
    }

    /** A page, or a part of one. */
    record Html(Tags tags) implements Format {

        @Override
        public String fingerprint() {
            return "HTML" + tags.fingerprint();
        }
    }

    /** A well-formed document, or a part of one: it may begin and end in the middle of a text, but each element in it is whole. */
    record Xml(Tags tags) implements Format {

        @Override
        public String fingerprint() {
            return "XML" + tags.fingerprint();
        }
    }
}
