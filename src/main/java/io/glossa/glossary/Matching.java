package io.glossa.glossary;

/**
 * What counts as the same term.
 *
 * @param forms which forms of its words
 * @param letters which spelling with large and small letters, in the text; in the translation it never matters
 */
public record Matching(Forms forms, Letters letters) {

    public static final Matching USUAL = new Matching(Forms.INFLECTED, Letters.SMART);

    /** Which forms of a word count as the word. */
    public enum Forms {
        /** The word as it is in the glossary. */
        EXACT,
        /** Also its other forms: a plural, a case, a form that goes together with another word. */
        INFLECTED
    }

    /** What large letters say. */
    public enum Letters {
        /** A word with large letters is a name or an acronym, and meant as it is written; one in small letters is meant in any. */
        SMART,
        /** Every word is meant as it is written. */
        EXACT,
        /** Large and small letters are the same. */
        ANY
    }
}
