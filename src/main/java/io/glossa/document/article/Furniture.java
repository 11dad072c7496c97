package io.glossa.document.article;

import io.glossa.document.article.PageLine.Kind;
import io.glossa.document.text.Punctuation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What page furniture says in many languages, as the files in {@code furniture} have it. */
final class Furniture {

    record Likeness(Kind kind, String phrase) {}

    /** In UTF-16 units. Only cookie notes are so long. */
    private static final int LONGEST = 500;

    private static final int LONGEST_BUTTON = 150;

    private final Map<String, Set<String>> sections;
    private final Map<Character, List<Glob>> buttons;
    private final Map<Character, List<Glob>> notes;
    private final Networks networks;
    private final Menu menu;

    private Furniture(Map<String, Set<String>> sections) {
        this.sections = sections;
        this.buttons = globs(section("edge"));
        this.notes = globs(section("note"));
        this.networks = new Networks(section("network"), section("and"));
        this.menu = new Menu(section("home"), section("menu"));
    }

    static Furniture known() {
        return Holder.KNOWN;
    }

    /** What a line of a page is like; empty where it is like nothing but text. */
    Optional<Likeness> look(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String phrase = networks.shorten(Phrase.of(line));
        if (section("everywhere").contains(phrase)) {
            return Optional.of(new Likeness(Kind.LABEL, phrase));
        }
        boolean note = matches(notes, phrase);
        if (note || (line.length() <= LONGEST_BUTTON && isButton(line, phrase))) {
            return Optional.of(new Likeness(Kind.FURNITURE, phrase));
        }
        String label = label(phrase);
        if (line.length() <= LONGEST_BUTTON && section("label").contains(label) && !isStatement(line)) {
            return Optional.of(new Likeness(Kind.FURNITURE, label));
        }
        return menu.isWord(phrase) ? Optional.of(new Likeness(Kind.MENU_WORD, phrase)) : Optional.empty();
    }

    /** Whether this stands before the name or address of a source: "Quelle". */
    boolean isSourceLabel(String text) {
        return section("source").contains(Phrase.of(text));
    }

    private boolean isButton(String line, String phrase) {
        return section("edge").contains(phrase)
                || isCounter(phrase)
                || (!isStatement(line) && (matches(buttons, phrase) || menu.isLine(phrase)));
    }

    /** "3 comments", "Comments (3)", "Comments: 1.2K". */
    private boolean isCounter(String phrase) {
        return phrase.indexOf('9') >= 0
                && section("counter")
                        .contains(phrase.replace("9k", "9")
                                .replaceAll("[9(): ]+", " ")
                                .strip());
    }

    private static String label(String phrase) {
        int colon = phrase.indexOf(':');
        return colon < 0 ? "" : phrase.substring(0, colon);
    }

    /** Ends with a full stop, as buttons and headlines do not. */
    private static boolean isStatement(String line) {
        int end = line.length() - 1;
        while (end > 0 && Punctuation.isClosing(line.charAt(end))) {
            end--;
        }
        boolean stop = ".。।۔።։".indexOf(line.charAt(end)) >= 0;
        return stop && !line.startsWith("..", Math.max(0, end - 1));
    }

    private static boolean matches(Map<Character, List<Glob>> globs, String phrase) {
        return !phrase.isEmpty()
                && (globs.getOrDefault(phrase.charAt(0), List.of()).stream().anyMatch(glob -> glob.matches(phrase))
                        || globs.getOrDefault('*', List.of()).stream().anyMatch(glob -> glob.matches(phrase)));
    }

    /** By first letter, for there are many phrases and many lines. */
    private static Map<Character, List<Glob>> globs(Set<String> phrases) {
        return phrases.stream()
                .filter(phrase -> phrase.indexOf('*') >= 0)
                .collect(Collectors.groupingBy(
                        phrase -> phrase.charAt(0), Collectors.mapping(Glob::of, Collectors.toList())));
    }

    private Set<String> section(String name) {
        return sections.getOrDefault(name, Set.of());
    }

    private static final class Holder {
        static final Furniture KNOWN = new Furniture(FurnitureFiles.read());
    }
}
