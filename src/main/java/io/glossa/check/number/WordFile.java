package io.glossa.check.number;

import io.glossa.check.number.Word.Force;
import io.glossa.check.number.Word.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the words that ICU does not have; {@code words/en.txt} says how they are written. */
final class WordFile {

    private final Lexicon lexicon;

    private WordFile(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Adds the words of a file, where there is one of the name. */
    static void read(String name, Lexicon lexicon) {
        try (InputStream stream = WordFile.class.getResourceAsStream("words/" + name + ".txt")) {
            if (stream != null) {
                WordFile file = new WordFile(lexicon);
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .forEach(file::readLine);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readLine(String line) {
        int colon = line.indexOf(':');
        String[] key = line.substring(0, colon).strip().split(" +", -1);
        for (String item : line.substring(colon + 1).split(",", -1)) {
            if (!item.isBlank()) {
                add(key, item.strip());
            }
        }
    }

    private void add(String[] key, String item) {
        switch (key[0]) {
            case "is" ->
                lexicon.add(Lexicon.Trait.valueOf(item.toUpperCase(Locale.ROOT).replace('-', '_')));
            case "unsure" -> lexicon.doubt(item);
            case "none" -> lexicon.spelling().refuse(item);
            case "before" -> lexicon.spelling().allowBefore(item);
            case "and" -> put(item, Word.of(Kind.AND));
            case "hour" -> put(item, Word.of(Kind.HOUR));
            case "percent" -> put(item, Word.of(Kind.PERCENT));
            case "some" -> put(item, Word.of(Kind.SOME));
            case "counter" -> put(item, Word.of(Kind.COUNTER));
            case "behind" -> put(item, Word.of(Kind.COUNTER, 0, Force.STATES));
            case "month" -> put(item, Word.of(Kind.MONTH, Long.parseLong(key[1]), Force.MENTIONS));
            case "era" -> put(item, Word.of(Kind.ERA, Long.parseLong(key[1]), Force.MENTIONS));
            case "unit" -> put(item, Word.of(Kind.UNIT, Unit.valueOf(key[1]).code(), Force.MENTIONS));
            case "first" -> put(item, Word.of(Kind.NUMBER, 1, Force.MENTIONS));
            default -> put(item, number(key));
        }
    }

    private void put(String item, Word word) {
        boolean stem = item.endsWith("*");
        lexicon.put(stem ? item.substring(0, item.length() - 1) : item, word, stem);
    }

    private static Word number(String[] key) {
        Kind kind = key[0].startsWith("x") ? Kind.TIMES : Kind.NUMBER;
        boolean hint = key[0].endsWith("?") || key[0].equals("1");
        List<BigDecimal> values = new ArrayList<>();
        for (String value : key) {
            String[] parts = value.replaceAll("[x?]", "").split("/", -1);
            values.add(
                    parts.length == 1
                            ? Decimal.of(parts[0])
                            : Decimal.ratio(Decimal.of(parts[0]), Decimal.of(parts[1])));
        }
        return new Word(kind, values, hint ? Force.HINTS : Force.MENTIONS);
    }
}
