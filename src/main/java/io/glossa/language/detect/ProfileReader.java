package io.glossa.language.detect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads one profile in the format of Shuyo Nakatani's language-detection,
 * <code>{"freq":{"the":134583, ...},"n_words":[one, two, three],"name":"en"}</code>: how often each gram was seen, and
 * how many grams of one, two and three letters there were.
 */
final class ProfileReader {

    private final String json;
    private int at;

    private ProfileReader(String json) {
        this.json = json;
    }

    /** Returns each gram's share among all grams of its length, 0 to 1; capital and small letters are one. */
    static GramShares shares(InputStream in) throws IOException {
        return new ProfileReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)).shares();
    }

    private GramShares shares() {
        double[] totals = totals();
        GramShares shares = new GramShares();
        at = json.indexOf('{', json.indexOf("\"freq\"")) + 1;
        while (json.charAt(at) != '}') {
            long gram = gram();
            int length = (64 - Long.numberOfLeadingZeros(gram) + Character.SIZE - 1) / Character.SIZE;
            at++; // colon
            double count = number();
            if (length >= 1 && length <= totals.length) {
                shares.add(gram, count / totals[length - 1]);
            }
            at += json.charAt(at) == ',' ? 1 : 0;
        }
        return shares;
    }

    private double[] totals() {
        double[] totals = new double[Gram.LONGEST];
        at = json.indexOf('[', json.indexOf("\"n_words\""));
        for (int i = 0; i < totals.length; i++) {
            at++; // bracket or comma
            totals[i] = number();
        }
        return totals;
    }

    /** Reads a string in quotes. The profiles' grams are letters, blanks at most: nothing that JSON would escape. */
    private long gram() {
        long gram = 0;
        for (at++; json.charAt(at) != '"'; at++) {
            gram = Gram.append(gram, SmallLetters.of(json.charAt(at)));
        }
        at++;
        return gram;
    }

    private double number() {
        double number = 0;
        for (; json.charAt(at) >= '0' && json.charAt(at) <= '9'; at++) {
            number = number * 10 + (json.charAt(at) - '0');
        }
        return number;
    }
}
