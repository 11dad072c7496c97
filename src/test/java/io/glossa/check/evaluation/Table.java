package io.glossa.check.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts of something among all, by row and column, and as percentages in Markdown. */
final class Table {

    private record Cell(int hits, int all) {
        Cell and(boolean hit) {
            return new Cell(hits + (hit ? 1 : 0), all + 1);
        }

        Cell and(Cell other) {
            return new Cell(hits + other.hits, all + other.all);
        }

        String percent(int digits) {
            return all == 0 ? "" : String.format(Locale.ROOT, "%." + digits + "f", 100.0 * hits / all);
        }
    }

    private static final Cell NONE = new Cell(0, 0);

    private final String corner;
    private final int digits;
    private final Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
    private final List<String> columns;

    /** @param digits behind the decimal point of each percentage */
    Table(String corner, int digits, List<String> columns) {
        this.corner = corner;
        this.digits = digits;
        this.columns = List.copyOf(columns);
    }

    void count(String row, String column, boolean hit) {
        cells.computeIfAbsent(row, r -> new LinkedHashMap<>()).merge(column, NONE.and(hit), Cell::and);
    }

    /** With the total of all rows as the last one, and how many segments a row stands for (the most in a cell) in front. */
    String markdown() {
        StringBuilder lines = new StringBuilder();
        lines.append(line(List.of(corner, "segments"), columns));
        lines.append(line(
                List.of("---", "---:"), columns.stream().map(column -> "---:").toList()));
        cells.forEach((row, counts) -> lines.append(row(row, counts)));
        Map<String, Cell> total = new LinkedHashMap<>();
        cells.values().forEach(row -> row.forEach((column, cell) -> total.merge(column, cell, Cell::and)));
        return lines.append(row("**all**", total)).toString();
    }

    private String row(String name, Map<String, Cell> counts) {
        int most = counts.values().stream().mapToInt(Cell::all).max().orElse(0);
        List<String> percentages = new ArrayList<>();
        columns.forEach(
                column -> percentages.add(counts.getOrDefault(column, NONE).percent(digits)));
        return line(List.of(name, String.valueOf(most)), percentages);
    }

    private static String line(List<String> first, List<String> then) {
        List<String> all = new ArrayList<>(first);
        all.addAll(then);
        return all.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
