package io.glossa.settings;

import com.sun.source.tree.CompilationUnitTree;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a declared type may hold, in words. */
final class TypeWords {

    private static final Pattern OPTIONAL = Pattern.compile("Optional<(.+)>");
    private static final Pattern MAP = Pattern.compile("Map<String, (.+)>");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("boolean", "`true` or `false`"),
            Map.entry("int", "whole number"),
            Map.entry("OptionalInt", "whole number"),
            Map.entry("OptionalLong", "whole number"),
            Map.entry("double", "number"),
            Map.entry("OptionalDouble", "number"),
            Map.entry("BigDecimal", "number"),
            Map.entry("Duration", "time, as `30s`"),
            Map.entry("MemorySize", "size, as `64M`"),
            Map.entry("Path", "path"),
            Map.entry("URI", "address"),
            Map.entry("String", "text"),
            Map.entry("List<String>", "list, with commas"));

    private final EnumWords enums;

    TypeWords(EnumWords enums) {
        this.enums = enums;
    }

    /**
     * Its words.
     *
     * @param in the file that names it
     * @throws IllegalStateException where there are none for it yet
     */
    String of(String type, CompilationUnitTree in) {
        String plain = inside(MAP, inside(OPTIONAL, type));
        return Optional.ofNullable(WORDS.get(plain))
                .or(() -> enums.of(plain, in).map(words -> "`" + String.join("`, `", words) + "`"))
                .orElseThrow(() -> new IllegalStateException("no words for settings of type " + type));
    }

    /** What a map has by name; any other type is itself. */
    static String value(String type) {
        return inside(MAP, type);
    }

    private static String inside(Pattern wrapping, String type) {
        Matcher matcher = wrapping.matcher(type);
        return matcher.matches() ? matcher.group(1) : type;
    }
}
