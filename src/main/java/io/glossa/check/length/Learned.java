package io.glossa.check.length;

/**
 * What was learned of a language from translations between it and English: a line of {@code bands.tsv}, whose head
 * explains the columns.
 */
record Learned(
        String tag,
        double letters,
        double spread,
        double drift,
        double splits,
        double joins,
        double losesMark,
        double gainsMark) {

    static Learned of(String line) {
        String[] column = line.split("\t", -1);
        return new Learned(
                column[0],
                Double.parseDouble(column[1]),
                Double.parseDouble(column[2]),
                Double.parseDouble(column[3]),
                Double.parseDouble(column[4]),
                Double.parseDouble(column[5]),
                Double.parseDouble(column[6]),
                Double.parseDouble(column[7]));
    }
}
