package io.glossa.document.html;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pages made up from a seed: whole and in part, tidy and broken. */
final class SomePages {

    private static final List<String> WORDS = List.of(
            "harbour",
            "ferry",
            "storm",
            "1,250",
            "caf&eacute;",
            "naïve",
            "&ldquo;glad&rdquo;",
            "AT&amp;T",
            "R&D",
            "5 &lt; 6",
            "a < b",
            "日本語",
            "مرحبا",
            "שלום",
            "নৌকা",
            "Straße",
            "it's",
            "&mdash;",
            "&#8212;",
            "&#x1F600;",
            "😀",
            "&nbsp;",
            "10&nbsp;%",
            "https://example.org/a?b=1&amp;c=2",
            "{name}",
            "ana@example.org",
            "&copy;2024",
            "&lt;b&gt;",
            "#tag");

    private static final List<String> INLINE = List.of(
            "b", "i", "em", "strong", "a", "span", "u", "small", "sup", "font", "q", "cite", "mark", "abbr", "x-tag",
            "label");

    private static final List<String> UNTOUCHED = List.of("code", "kbd", "samp", "var");

    private static final List<String> THINGS = List.of(
            "<br>",
            "<br/>",
            "<img src=x>",
            "<img src='x' alt='A big dog'>",
            "<wbr>",
            "<!-- a comment -->",
            "<input>",
            "<input placeholder=\"Your name\">",
            "<svg><text>no</text></svg>",
            "<i class=icon></i>",
            "<script>if (a < b) { '<p>' }</script>",
            "<span translate=no>Acme <b>Ltd</b></span>",
            "<b class=notranslate>X</b>");

    private static final List<String> BLOCKS = List.of(
            "p", "div", "h1", "h2", "li", "blockquote", "section", "article", "td", "figcaption", "center", "dd");

    private static final List<String> LISTS = List.of("ul>li", "ol>li", "dl>dt", "table>tr>td", "select>option");

    private final Random random;
    private final boolean broken;

    private SomePages(long seed, boolean broken) {
        this.random = new Random(seed);
        this.broken = broken;
    }

    static String page(long seed) {
        return new SomePages(seed, false).page();
    }

    /** The same, with tags missing, doubled and in the wrong place. */
    static String broken(long seed) {
        return new SomePages(seed, true).page();
    }

    private String page() {
        String body = some(1, 12, i -> block(4));
        return chance(0.5)
                ? "<!DOCTYPE html>\n<html" + attributes("html") + ">\n<head><title>" + words()
                        + "</title></head>\n<body>\n" + body + "</body>\n</html>\n"
                : body;
    }

    private String block(int depth) {
        if (depth == 0 || chance(0.4)) {
            return chance(0.2) ? line(3) : element(one(BLOCKS), line(3)) + "\n";
        }
        if (chance(0.25)) {
            return list(one(LISTS), depth);
        }
        return chance(0.1)
                ? "<pre>" + line(2) + "\n</pre>\n"
                : element(one(BLOCKS), some(1, 3, i -> block(depth - 1))) + "\n";
    }

    private String list(String path, int depth) {
        String[] names = path.split(">", -1);
        boolean closed = chance(0.6);
        String items = some(1, 4, i -> {
            String item = path.startsWith("select") ? words() : chance(0.8) ? line(2) : block(depth - 1);
            return "<" + names[names.length - 1] + ">" + item + (closed ? "</" + names[names.length - 1] + ">" : "\n");
        });
        return names.length == 3
                ? "<" + names[0] + "><" + names[1] + ">" + items + "</" + names[1] + "></" + names[0] + ">\n"
                : "<" + names[0] + ">" + items + "</" + names[0] + ">\n";
    }

    private String line(int depth) {
        return some(1, 6, i -> {
            double dice = random.nextDouble();
            if (dice < 0.5 || depth == 0) {
                return words();
            }
            return gap()
                    + (dice < 0.8
                            ? element(one(INLINE), line(depth - 1))
                            : dice < 0.9 ? one(THINGS) : element(one(UNTOUCHED), words()))
                    + gap();
        });
    }

    private String element(String name, String content) {
        String opening = "<" + (chance(0.1) ? name.toUpperCase(Locale.ROOT) : name) + attributes(name) + ">";
        String closing = "</" + name + ">";
        if (!broken) {
            return opening + content + closing;
        }
        return (chance(0.05) ? "" : opening) + content + (chance(0.1) ? "" : closing) + (chance(0.05) ? closing : "");
    }

    private String attributes(String name) {
        if (broken && INLINE.contains(name)) {
            // Browsers open it again where it was not closed, in what is translated and in what is not.
            return chance(0.2) ? " class=x" : "";
        }
        return switch (random.nextInt(10)) {
            case 0 -> " class=x";
            case 1 -> " title='Say \"hi\" &amp; go'";
            case 2 -> " title=Short";
            case 3 -> " title=\"A > b\" data-x='a>b' hidden";
            case 4 -> "\n  lang=\"fr\"";
            default -> "";
        };
    }

    private String words() {
        return some(1, 9, i -> one(WORDS) + gap());
    }

    private String gap() {
        return one(List.of(" ", " ", " ", "\n   ", "  ", "\t", ""));
    }

    private String some(int least, int most, IntFunction<String> piece) {
        return IntStream.range(0, least + random.nextInt(most - least + 1))
                .mapToObj(piece)
                .collect(Collectors.joining());
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
