package io.glossa.glossary.store;

import io.glossa.glossary.Direction;
import io.glossa.glossary.GlossaryTerm;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a glossary is written: two tables for spreadsheets, and JSON for programs. */
public enum Format {
    JSON("application/json", "json") {
        @Override
        void read(String text, Entries entries) throws Misread {
            JsonForm.read(text, entries);
        }

        @Override
        String write(String title, List<GlossaryTerm> terms) {
            return JsonForm.write(title, terms);
        }
    },
    TSV("text/tab-separated-values", "tsv") {
        @Override
        void read(String text, Entries entries) throws Misread {
            TableForm.read(Table.tabs(text), entries);
        }

        @Override
        String write(String title, List<GlossaryTerm> terms) {
            return TableForm.write(title, terms, '\t', "\n");
        }
    },
    CSV("text/csv", "csv") {
        @Override
        void read(String text, Entries entries) throws Misread {
            TableForm.read(Table.commas(text), entries);
        }

        @Override
        String write(String title, List<GlossaryTerm> terms) {
            // RFC 4180 ends lines so.
            return TableForm.write(title, terms, ',', "\r\n");
        }
    };

    private final String mediaType;
    private final String extension;

    Format(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    abstract void read(String text, Entries entries) throws Misread;

    abstract String write(String title, List<GlossaryTerm> terms);

    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end. */
    public String extension() {
        return extension;
    }

    /**
     * Reads a glossary.
     *
     * @param usual the languages of entries that name none
     * @throws Misread with the first faults, by line
     */
    public Contents read(byte[] bytes, Direction usual) throws Misread {
        Entries entries = new Entries(usual);
        read(Characters.of(bytes), entries);
        return new Contents(entries.title(), entries.all());
    }

    /** Writes a glossary, so that it can be read again. */
    public byte[] bytes(Contents contents) {
        return write(contents.title(), contents.terms()).getBytes(StandardCharsets.UTF_8);
    }

    /** The form of a file by its name; empty where it is none of ours. */
    static Optional<Format> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith("." + format.extension))
                .findFirst();
    }

    /** The form of this media type; empty where it is none of ours. */
    public static Optional<Format> ofMedia(String type) {
        String plain = type.split(";", 2)[0].strip();
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equalsIgnoreCase(plain))
                .findFirst();
    }
}
