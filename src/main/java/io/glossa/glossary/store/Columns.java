package io.glossa.glossary.store;

import io.glossa.glossary.store.Table.Row;
import io.glossa.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the columns of a glossary's table are. A first line says it by names ({@code source}, {@code target}, {@code language},
 * {@code source language}), or by language tags: then the first language is translated into each of the others. Without such
 * a line they are source and target, then the target's language, or both languages.
 */
final class Columns {

    static final String SOURCE = "source";
    static final String TARGET = "target";
    static final String LANGUAGE = "language";
    static final String SOURCE_LANGUAGE = "source language";

    /** What people note for themselves. */
    private static final String NOTE = "note";

    private static final List<List<String>> WITHOUT_HEADER = List.of(
            List.of(SOURCE, TARGET),
            List.of(SOURCE, TARGET, LANGUAGE),
            List.of(SOURCE, TARGET, SOURCE_LANGUAGE, LANGUAGE));

    private static final Set<String> NAMES = Set.of(SOURCE, TARGET, LANGUAGE, SOURCE_LANGUAGE, NOTE);

    private final List<String> names;
    private final boolean header;

    private Columns(List<String> names, boolean header) {
        this.names = names;
        this.header = header;
    }

    static Columns of(Row first) throws Misread {
        List<String> names = first.cells().stream().map(Columns::name).toList();
        if (names.contains(SOURCE) && names.contains(TARGET)) {
            check(names, first);
            return new Columns(names, true);
        }
        List<String> languages =
                names.stream().filter(name -> !name.equals(NOTE)).toList();
        if (languages.size() > 1 && languages.stream().allMatch(Columns::isLanguage)) {
            return new Columns(names, true);
        }
        if (first.cells().size() < 2 || first.cells().size() > 4) {
            throw new Misread(
                    first.line(),
                    "has " + first.cells().size()
                            + " cells: without a line of column names there are 2 (source, target), "
                            + "3 (and language) or 4 (source, target, source language, language)");
        }
        return new Columns(WITHOUT_HEADER.get(first.cells().size() - 2), false);
    }

    boolean isHeader() {
        return header;
    }

    int size() {
        return header ? names.size() : 4;
    }

    /** Takes the terms of a line. */
    void read(Row row, Entries entries) throws Misread {
        if (names.contains(SOURCE)) {
            List<String> mine = header
                    ? names
                    : WITHOUT_HEADER.get(Math.max(names.size(), row.cells().size()) - 2);
            entries.add(
                    row.line(),
                    row.cell(mine.indexOf(SOURCE)),
                    row.cell(mine.indexOf(TARGET)),
                    row.cell(mine.indexOf(LANGUAGE)),
                    row.cell(mine.indexOf(SOURCE_LANGUAGE)));
            return;
        }
        List<Integer> languages = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).equals(NOTE)) {
                languages.add(i);
            }
        }
        int from = languages.getFirst();
        for (int into : languages.subList(1, languages.size())) {
            // What is not translated yet is left for later.
            if (!row.cell(into).isBlank()) {
                entries.add(row.line(), row.cell(from), row.cell(into), names.get(into), names.get(from));
            }
        }
    }

    private static void check(List<String> names, Row first) throws Misread {
        for (int i = 0; i < names.size(); i++) {
            if (!NAMES.contains(names.get(i))) {
                throw new Misread(
                        first.line(),
                        "there is no column '" + first.cell(i)
                                + "'; there are source, target, language, source language " + "and note");
            }
            if (names.indexOf(names.get(i)) < i) {
                throw new Misread(first.line(), "the column '" + first.cell(i) + "' is there twice");
            }
        }
    }

    /** A column's name however it is spelled: {@code source_language}, {@code sourceLanguage}, {@code Target Language}. */
    private static String name(String cell) {
        String plain = cell.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
        return switch (plain) {
            case "source", "target", "language", "note" -> plain;
            case "notes", "comment", "comments" -> NOTE;
            case "targetlanguage" -> LANGUAGE;
            case "sourcelanguage" -> SOURCE_LANGUAGE;
            default -> tag(cell).orElse(cell);
        };
    }

    private static boolean isLanguage(String cell) {
        try {
            new Language(cell);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The tag of a language that is named in English, as people head their columns; empty where there is none. */
    private static Optional<String> tag(String name) {
        return Language.named(name).map(Language::tag);
    }
}
