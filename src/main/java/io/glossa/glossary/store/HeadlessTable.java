package io.glossa.glossary.store;

import io.glossa.glossary.Direction;
import io.glossa.glossary.GlossaryTerm;
import io.glossa.glossary.store.Table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Terms of one direction, a line each, without a title or names of columns: whatever stands there is a term, and only once. */
public final class HeadlessTable {

    private HeadlessTable() {}

    /**
     * Term and translation with a tab between them. There are no quotation marks but those that belong to the term.
     *
     * @throws Misread with the first faults, by line
     */
    public static List<GlossaryTerm> tabs(String text, Direction direction) throws Misread {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\r\\n|\\r|\\n", -1)) {
            number++;
            if (!line.isBlank()) {
                rows.add(new Row(number, Arrays.asList(line.split("\t", -1))));
            }
        }
        return terms(rows, direction, false);
    }

    /**
     * The same with commas, by <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>. Behind the translation may stand
     * the languages of both.
     *
     * @throws Misread with the first faults, by line
     */
    public static List<GlossaryTerm> commas(String text, Direction direction) throws Misread {
        return terms(Table.commasOnly(text), direction, true);
    }

    private static List<GlossaryTerm> terms(List<Row> rows, Direction direction, boolean languages) throws Misread {
        Entries entries = new Entries(direction);
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            int cells = row.cells().size();
            if (cells != 2 && !(languages && cells == 4)) {
                entries.fault(row.line(), "has " + cells + " cells; there must be a term and its translation");
            } else if (!seen.add(row.cell(0).strip())) {
                entries.fault(row.line(), "the term is there already, on a line before");
            } else {
                entries.add(row.line(), row.cell(0), row.cell(1), "", "");
            }
        }
        return entries.all();
    }
}
