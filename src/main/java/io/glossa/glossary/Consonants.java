package io.glossa.glossary;

/**
 * The consonants of a word, as far as they stay when it changes: "slovo" has those of "slov", "ruka" those of "ruci". Voiced
 * and voiceless ones count as the same, and so do k, c and č; a double one is one.
 */
final class Consonants {

    private static final String VOWELS = "aeiouyæøœəаеиоуыэюяіїєйьъαεηιουω" + "اويىءئؤة" + "ו";

    private static final String LETTERS = "bdgzvwcq" + "бдгґзжшщвцчћ";
    private static final String COUNT_AS = "ptksffkk" + "птккссссфккк";

    private Consonants() {}

    /** @param bare without accents: č is c already */
    static String of(String bare) {
        StringBuilder consonants = new StringBuilder();
        for (int i = 0; i < bare.length(); i++) {
            char letter = bare.charAt(i);
            if (VOWELS.indexOf(letter) < 0) {
                int other = LETTERS.indexOf(letter);
                char counts = other < 0 ? letter : COUNT_AS.charAt(other);
                if (consonants.isEmpty() || consonants.charAt(consonants.length() - 1) != counts) {
                    consonants.append(counts);
                }
            }
        }
        return consonants.toString();
    }
}
