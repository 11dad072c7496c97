package io.glossa.language.detect;

/**
 * Serbian is written in two alphabets that stand for each other letter by letter. No model knows the Latin one, so it is
 * made from the Cyrillic one.
 */
final class SerbianLetters {

    private static final String CYRILLIC = "абвгдђежзијклљмнњопрстћуфхцчџш";
    private static final String[] LATIN =
            "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".split(" ", -1);

    private SerbianLetters() {}

    static GramShares latin(GramShares cyrillic) {
        GramShares latin = new GramShares();
        cyrillic.forEach((gram, share) -> addLatin(Gram.letters(gram), share, latin));
        return latin;
    }

    /**
     * A letter becomes one or two. A Latin gram comes from the Cyrillic letters that it touches: it starts inside the
     * first of them and ends inside the last.
     */
    private static void addLatin(String gram, double share, GramShares latin) {
        StringBuilder letters = new StringBuilder();
        int lastStarts = 0;
        for (int i = 0; i < gram.length(); i++) {
            lastStarts = letters.length();
            letters.append(latin(gram.charAt(i)));
        }
        for (int start = 0; start < latin(gram.charAt(0)).length(); start++) {
            int longest = Math.min(letters.length(), start + Gram.LONGEST);
            for (int end = Math.max(start, lastStarts) + 1; end <= longest; end++) {
                latin.add(Gram.of(letters.substring(start, end)), share);
            }
        }
    }

    private static String latin(char cyrillic) {
        int letter = CYRILLIC.indexOf(cyrillic);
        return letter < 0 ? String.valueOf(cyrillic) : LATIN[letter];
    }
}
