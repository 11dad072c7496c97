package io.glossa.glossary.store;

import io.glossa.glossary.GlossaryTerm;
import io.glossa.glossary.store.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A glossary as a table, one term a line; what its columns are, {@link Columns} knows. */
final class TableForm {

    private TableForm() {}

    static void read(List<Row> rows, Entries entries) throws Misread {
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

    static String write(List<GlossaryTerm> terms, char separator, String end) {
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
