package io.glossa.language.detect;

/**
 * How much each gram speaks for each language. Most grams occur in few languages, so what is kept of them are lists: from a
 * gram to its languages and weights. The grams that most languages have, which are most of a text, have rows: a weight for
 * every language, which a processor adds several at a time. Weights are whole numbers of a small unit, two bytes each.
 * Never changes once built, so that any number of threads may read it.
 */
final class GramWeights {

    private final GramTable table;

    /** By place: a language, and how much the gram speaks for it. */
    private final byte[] listedLanguages;

    private final char[] listed;

    /** By row and language: the weight. */
    private final char[] rows;

    private final int languages;

    /** What a weight of 1 stands for. */
    private final double unit;

    GramWeights(GramTable table, byte[] listedLanguages, char[] listed, char[] rows, int languages, double unit) {
        this.table = table;
        this.listedLanguages = listedLanguages;
        this.listed = listed;
        this.rows = rows;
        this.languages = languages;
        this.unit = unit;
    }

    /**
     * Adds the weights of all grams in these letters, at most 10 000 or sums overflow, to the scores of their languages. All
     * are looked up first: the places are far apart in memory, and a processor fetches many at once where nothing else
     * stands between.
     */
    void addTo(double[] scores, String letters) {
        int[] sums = new int[languages];
        for (int place : places(letters)) {
            int start = GramTable.start(place);
            int length = GramTable.length(place);
            if (length == GramTable.ROW) {
                for (int language = 0; language < languages; language++) {
                    sums[language] += rows[start + language];
                }
            } else {
                for (int i = start; i < start + length; i++) {
                    sums[listedLanguages[i] & 0xff] += listed[i];
                }
            }
        }
        for (int language = 0; language < languages; language++) {
            scores[language] += unit * sums[language];
        }
    }

    private int[] places(String letters) {
        int[] places = new int[Gram.LONGEST * letters.length()];
        long gram = 0;
        for (int i = 0; i < letters.length(); i++) {
            // gram: the last three letters, the newest lowest; cut to two and one for the shorter grams
            gram = Gram.append(gram, letters.charAt(i)) & 0xffff_ffff_ffffL;
            int at = Gram.LONGEST * i;
            places[at] = (gram & 0xffff) == ' ' ? 0 : table.place(gram & 0xffff);
            places[at + 1] = i > 0 ? table.place(gram & 0xffff_ffffL) : 0;
            places[at + 2] = i > 1 ? table.place(gram) : 0;
        }
        return places;
    }
}
