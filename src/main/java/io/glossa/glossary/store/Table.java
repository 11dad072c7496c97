package io.glossa.glossary.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table of cells: <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>, with commas; with semicolons, where
 * the first line has them and no comma, as spreadsheets write in countries with decimal commas; or with tabs.
 */
final class Table {

    /** The cells of one line, without the empty ones at its end. */
    record Row(int line, List<String> cells) {

        /** A cell by its number from 0; empty where there is none. */
        String cell(int number) {
            return number >= 0 && number < cells.size() ? cells.get(number) : "";
        }
    }

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private Table(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    static List<Row> tabs(String text) throws Misread {
        return new Table(text, '\t').rows();
    }

    static List<Row> commas(String text) throws Misread {
        String first = text.lines()
                .filter(line -> !line.isBlank()
                        && !line.startsWith(TableForm.TITLE)
                        && !line.startsWith("\"" + TableForm.TITLE))
                .findFirst()
                .orElse("");
        return new Table(text, first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',').rows();
    }

    /** Commas whatever the first line looks like. */
    static List<Row> commasOnly(String text) throws Misread {
        return new Table(text, ',').rows();
    }

    private List<Row> rows() throws Misread {
        List<Row> rows = new ArrayList<>();
        while (at < text.length()) {
            int begun = line;
            List<String> cells = new ArrayList<>();
            do {
                cells.add(cell().strip());
            } while (take(separator));
            boolean returned = take('\r');
            if (take('\n') || returned) {
                line++;
            }
            while (!cells.isEmpty() && cells.getLast().isEmpty()) {
                cells.removeLast();
            }
            if (!cells.isEmpty()) {
                rows.add(new Row(begun, List.copyOf(cells)));
            }
        }
        return rows;
    }

    private String cell() throws Misread {
        if (at < text.length() && text.charAt(at) == '"') {
            int end = endOfQuoted();
            if (end >= 0) {
                String quoted = text.substring(at + 1, end);
                line += (int) quoted.chars().filter(c -> c == '\n').count();
                at = end + 1;
                return quoted.replace("\"\"", "\"");
            }
            if (separator != '\t') {
                throw new Misread(line, "a quotation mark is opened and not closed before the end of its cell");
            }
            // Between tabs a quotation mark may be just one.
        }
        int start = at;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Where the quoted cell's closing mark stands; negative where none stands before the end of a cell. */
    private int endOfQuoted() {
        for (int i = text.indexOf('"', at + 1); i >= 0; i = text.indexOf('"', i + 1)) {
            if (separator == '\t' && text.substring(at, i).indexOf('\n') >= 0) {
                return -1;
            }
            if (i + 1 == text.length() || isEnd(text.charAt(i + 1))) {
                return i;
            }
            if (text.charAt(i + 1) != '"') {
                return -1;
            }
            i++;
        }
        return -1;
    }

    private boolean isEnd(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private boolean take(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }
}
