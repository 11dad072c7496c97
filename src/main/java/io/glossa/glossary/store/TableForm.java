package io.glossa.glossary.store;

import io.glossa.glossary.GlossaryTerm;
import io.glossa.glossary.store.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A glossary as a table, one term a line, below its title, if it has one: {@code # Our terms}. What the columns are, {@link Columns} knows. */
final class TableForm {

    static final String TITLE = "#";

    private TableForm() {}

    static void read(List<Row> all, Entries entries) throws Misread {
        boolean titled = !all.isEmpty() && isTitle(all.getFirst());
        if (titled) {
            entries.title(all.getFirst().line(), all.getFirst().cell(0).substring(1));
        }
        List<Row> rows = titled ? all.subList(1, all.size()) : all;
        if (rows.isEmpty()) {
            return;
        }
        Columns columns = Columns.of(rows.getFirst());
        for (Row row : columns.isHeader() ? rows.subList(1, rows.size()) : rows) {
            if (row.cells().size() > columns.size()) {
                entries.fault(
                        row.line(),
                        "has " + row.cells().size() + " cells, and there are " + columns.size() + " columns");
            } else {
                columns.read(row, entries);
            }
        }
    }

    /** A term has its translation beside it. */
    private static boolean isTitle(Row row) {
        return row.cells().size() == 1 && row.cell(0).startsWith(TITLE);
    }

    static String write(String title, List<GlossaryTerm> terms, char separator, String end) {
        List<String> header = new ArrayList<>(List.of(Columns.SOURCE, Columns.TARGET));
        List<Function<GlossaryTerm, @Nullable Object>> cells =
                new ArrayList<>(List.of(GlossaryTerm::source, GlossaryTerm::target));
        if (terms.stream().anyMatch(term -> term.language() != null)) {
            header.add(Columns.LANGUAGE);
            cells.add(GlossaryTerm::language);
        }
        if (terms.stream().anyMatch(term -> term.sourceLanguage() != null)) {
            header.add(Columns.SOURCE_LANGUAGE);
            cells.add(GlossaryTerm::sourceLanguage);
        }
        StringBuilder table = new StringBuilder();
        if (!title.isEmpty()) {
            table.append(quoted(TITLE + " " + title, separator)).append(end);
        }
        table.append(String.join(String.valueOf(separator), header)).append(end);
        for (GlossaryTerm term : terms) {
            table.append(cells.stream()
                            .map(cell -> cell.apply(term))
                            .map(value -> quoted(value == null ? "" : value.toString(), separator))
                            .collect(Collectors.joining(String.valueOf(separator))))
                    .append(end);
        }
        return table.toString();
    }

    private static String quoted(String cell, char separator) {
        boolean needed = cell.indexOf(separator) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf(';') >= 0;
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
