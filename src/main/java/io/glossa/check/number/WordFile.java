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

/** Reads words of a language: what people wrote is in {@code words}, what CLDR has in {@code cldr}; {@code words/en.txt} says how. */
final class WordFile {

    private final Lexicon lexicon;

    private WordFile(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Adds the words for numbers in a file, as {@code words/en}; false where there is none of the name. */
    static boolean read(String name, Lexicon lexicon) {
        return read(name, false, lexicon);
    }

    /** Adds the names of units in it. */
    static boolean readUnits(String name, Lexicon lexicon) {
        return read(name, true, lexicon);
    }

    private static boolean read(String name, boolean units, Lexicon lexicon) {
        try (InputStream stream = WordFile.class.getResourceAsStream(name + ".txt")) {
            if (stream != null) {
                WordFile file = new WordFile(lexicon);
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#") && line.startsWith("unit ") == units)
                        .forEach(file::readLine);
            }
            return stream != null;
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
            case "month" -> put(item, word(Kind.MONTH, List.of(key).subList(1, key.length)));
            case "era" -> put(item, Word.of(Kind.ERA, Long.parseLong(key[1]), Force.MENTIONS));
            case "unit" -> put(item, Word.of(Kind.UNIT, Unit.valueOf(key[1]).code(), Force.MENTIONS));
            case "first" -> put(item, Word.of(Kind.NUMBER, 1, Force.MENTIONS));
            default -> put(item, word(key[0].startsWith("x") ? Kind.TIMES : Kind.NUMBER, List.of(key)));
        }
    }

    private void put(String item, Word word) {
        boolean stem = item.endsWith("*");
        lexicon.put(stem ? item.substring(0, item.length() - 1) : item, word, stem);
    }

    private static Word word(Kind kind, List<String> keys) {
        List<BigDecimal> values = new ArrayList<>();
        for (String key : keys) {
            String[] parts = key.replaceAll("^x|[!.?]$", "").split("/", -1);
            values.add(
                    parts.length == 1
                            ? Decimal.of(parts[0])
                            : Decimal.ratio(Decimal.of(parts[0]), Decimal.of(parts[1])));
        }
        return new Word(kind, values, force(kind, keys.getFirst()));
    }

    private static Force force(Kind kind, String key) {
        return switch (key.charAt(key.length() - 1)) {
            case '!' -> Force.STATES;
            case '.' -> Force.RANKS;
            case '?' -> Force.HINTS;
            default -> kind == Kind.NUMBER && key.equals("1") ? Force.HINTS : Force.MENTIONS;
        };
    }
}
