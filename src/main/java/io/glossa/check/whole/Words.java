package io.glossa.check.whole;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of a text, as they sound. Words of scripts without spaces run together, and are searched as they are. */
final class Words {

    private enum Kind {
        LATIN,
        KATAKANA,
        HAN,
        OTHER
    }

    private static final String VOWELS = "aeiouyáéíóúäöüåæøаеёиоуыэюяіїє";

    /** Signs behind which a capital still tells a name. */
    private static final String INSIDE = ",-'’";

    private final Sounds sounds;
    private final String text;
    private final String small;
    private final boolean latin;
    private final List<Word> all = new ArrayList<>();
    private final Map<String, List<Word>> bySound = new HashMap<>();

    private Words(String text, boolean latin, Sounds sounds) {
        String lower = text.toLowerCase(Locale.ROOT);
        this.text = text;
        this.small = lower.length() == text.length() ? lower : text;
        this.latin = latin;
        this.sounds = sounds;
    }

    /** @param latin whether the language is written in Latin letters; in other texts, Latin words are names */
    static Words of(String text, boolean latin, Sounds sounds) {
        Words words = new Words(text, latin, sounds);
        words.read();
        return words;
    }

    List<Word> names() {
        return all.stream()
                .filter(word -> word.name() && word.sound().length() >= Word.SHORTEST)
                .toList();
    }

    /** Where in this text that name may be. */
    List<Integer> places(Word name) {
        List<Word> found = new ArrayList<>(bySound.getOrDefault(start(name.sound()), List.of()));
        if (name.weak().length() >= Word.SHORTEST && !start(name.weak()).equals(start(name.sound()))) {
            found.addAll(bySound.getOrDefault(start(name.weak()), List.of()));
        }
        return found.stream()
                .filter(word -> word.holds(name))
                .map(Word::start)
                .sorted()
                .distinct()
                .toList();
    }

    private static String start(String sound) {
        return sound.substring(0, Word.SHORTEST);
    }

    private void read() {
        // A capital at the start of a sentence, or of a quotation, says nothing of the word.
        boolean first = true;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (!Character.isLetter(c)) {
                first |= !Marks.isSpace(c) && INSIDE.indexOf(c) < 0 && !Character.isDigit(c);
                i++;
                continue;
            }
            Kind kind = kind(c);
            int end = end(i, kind);
            if (kind == Kind.HAN) {
                addHan(i, end);
            } else {
                boolean capital = Character.isUpperCase(c) && !first;
                add(i, end, capital || kind == Kind.KATAKANA || (kind == Kind.LATIN && !latin));
            }
            first = false;
            i = end;
        }
    }

    private int end(int start, Kind kind) {
        int i = start + 1;
        while (i < text.length() && isInside(text.charAt(i), kind)) {
            i++;
        }
        return i;
    }

    private void add(int start, int end, boolean name) {
        StringBuilder sound = new StringBuilder();
        StringBuilder weak = new StringBuilder();
        for (int i = start; i < end; ) {
            boolean dropped = (small.charAt(i) == 'r' || small.charAt(i) == 'р')
                    && (i + 1 == end || VOWELS.indexOf(small.charAt(i + 1)) < 0);
            if (!dropped) {
                sounds.read(small, i, end, weak);
            }
            i = sounds.read(small, i, end, sound);
        }
        add(new Word(sound.toString(), weak.toString(), name, start));
    }

    /** Only the signs that foreign names are spelt with make words here. */
    private void addHan(int start, int end) {
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || !sounds.knows(text.charAt(i))) {
                add(from, i, false);
                from = i + 1;
            }
        }
    }

    private void add(Word word) {
        all.add(word);
        for (int i = 0; i + Word.SHORTEST <= word.sound().length(); i++) {
            bySound.computeIfAbsent(word.sound().substring(i, i + Word.SHORTEST), key -> new ArrayList<>())
                    .add(word);
        }
    }

    private static boolean isInside(char c, Kind kind) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
            default -> Character.isLetter(c) && kind(c) == kind;
        };
    }

    private static Kind kind(char c) {
        if (c < 0x250 || (c >= 0x1E00 && c < 0x1F00)) {
            return Character.isLetter(c) ? Kind.LATIN : Kind.OTHER;
        }
        if (c >= 0x30A0 && c < 0x3100) {
            return Kind.KATAKANA;
        }
        return Character.isIdeographic(c) ? Kind.HAN : Kind.OTHER;
    }
}
