package io.glossa.language.detect;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads the language detection model of Apache OpenNLP (artifact opennlp-models-langdetect): a zip in which
 * {@code langdetect.model} holds a maximum entropy model in OpenNLP's binary format. Only its numbers are used; what
 * OpenNLP would load by reflection is not needed for them.
 */
final class MaxentModel {

    private static final String FILE = "langdetect-183.bin";

    /**
     * A gram that was never seen in a language has no number in the model, which means 0: better than one that was seen
     * rarely (down to -0.36). It should count as rarer than rare; this is what it counts instead.
     */
    private static final double UNSEEN = -0.2;

    private MaxentModel() {}

    static GramWeights read(KnownLanguages known) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Resource.open(FILE))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("langdetect.model")) {
                    return read(ByteBuffer.wrap(zip.readAllBytes()), numbersByCode(known), known.size());
                }
            }
        }
        throw new FileNotFoundException(FILE + " holds no langdetect.model");
    }

    private static GramWeights read(ByteBuffer in, Map<String, Integer> numbers, int languages) {
        utf(in); // kind of model
        in.getInt(); // correction constant and parameter: of the training
        in.getDouble();
        int[] outcomes = new int[in.getInt()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = numbers.getOrDefault(utf(in), -1);
        }
        int[][] patterns = new int[in.getInt()][];
        for (int i = 0; i < patterns.length; i++) {
            patterns[i] = numbersIn(in);
        }
        long[] grams = new long[in.getInt()];
        for (int i = 0; i < grams.length; i++) {
            grams[i] = Gram.of(utf(in));
        }
        GramWeightsBuilder weights = new GramWeightsBuilder(languages);
        double[] best = new double[languages];
        Arrays.fill(best, UNSEEN);
        int next = 0;
        for (int[] pattern : patterns) {
            // A pattern: how many grams follow that have weights for just these outcomes, then the outcomes.
            int[] languagesOf = languagesOf(pattern, outcomes);
            for (int gram = 0; gram < pattern[0]; gram++, next++) {
                for (int i = 1; i < pattern.length; i++) {
                    double weight = in.getDouble();
                    int language = outcomes[pattern[i]];
                    if (language >= 0) { // two codes can be one language to us: the better of them counts
                        best[language] = Math.max(best[language], weight);
                    }
                }
                for (int language : languagesOf) {
                    if (best[language] > UNSEEN) {
                        weights.add(grams[next], language, best[language] - UNSEEN);
                    }
                    best[language] = UNSEEN;
                }
            }
        }
        return weights.build();
    }

    private static int[] languagesOf(int[] pattern, int[] outcomes) {
        return Arrays.stream(pattern)
                .skip(1)
                .map(outcome -> outcomes[outcome])
                .filter(language -> language >= 0)
                .distinct()
                .toArray();
    }

    private static Map<String, Integer> numbersByCode(KnownLanguages known) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < known.size(); i++) {
            for (String code : known.get(i).openNlp()) {
                numbers.put(code, i);
            }
        }
        return numbers;
    }

    /** A string as {@link java.io.DataOutput#writeUTF} writes it; there, no model has a character beyond three bytes. */
    private static String utf(ByteBuffer in) {
        byte[] bytes = new byte[in.getShort() & 0xffff];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Numbers that are written out in decimal, with blanks between them. */
    private static int[] numbersIn(ByteBuffer in) {
        int end = (in.getShort() & 0xffff) + in.position();
        int[] numbers = new int[(end - in.position() + 1) / 2];
        int size = 0;
        while (in.position() < end) {
            int number = 0;
            byte next = in.get();
            while (next != ' ') {
                number = number * 10 + next - '0';
                next = in.position() < end ? in.get() : (byte) ' ';
            }
            numbers[size++] = number;
        }
        return Arrays.copyOf(numbers, size);
    }
}
