package io.glossa.provider;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/** The configuration as it is written: text under the names of properties and environment variables, not yet read. */
public final class Written {

    private static final Pattern QUOTED = Pattern.compile("\"([^\".]+)\"");
    private static final Pattern NO_LETTER = Pattern.compile("[^A-Za-z0-9]");

    private final Function<String, Optional<String>> values;
    private final Set<String> properties = new TreeSet<>();
    private final Set<String> variables = new TreeSet<>();

    /**
     * @param values finds a property, by its own name or that of its environment variable, or any such variable
     * @param names of all that is set
     */
    Written(Function<String, Optional<String>> values, Iterable<String> names) {
        Map<String, String> quoted = new HashMap<>();
        for (String name : names) {
            if (isVariable(name)) {
                variables.add(name);
            } else {
                // Quotes round a name that needs none are only a habit.
                String plain =
                        name.indexOf('"') < 0 ? name : QUOTED.matcher(name).replaceAll("$1");
                quoted.put(plain, name);
                properties.add(plain);
            }
        }
        this.values = name -> values.apply(quoted.getOrDefault(name, name));
        // Each variable is listed a second time, as the property that it might be: a guess that knows of no dashes.
        variables.forEach(
                name -> properties.remove(name.toLowerCase(Locale.ROOT).replace('_', '.')));
    }

    public static Written in(Config config) {
        return new Written(name -> config.getOptionalValue(name, String.class), config.getPropertyNames());
    }

    /** The names of all that is set, in the spelling in which it is. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(properties);
        names.addAll(variables);
        return names;
    }

    Set<String> properties() {
        return properties;
    }

    Set<String> variables() {
        return variables;
    }

    /** What a property or a variable is set to; empty where it is not set, or blank. */
    Optional<String> text(String name) {
        return values.apply(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Whether it is switched on; the words are those that all other settings know. */
    boolean flag(String name, boolean usual, Problems problems) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return usual;
        }
        return switch (text.get().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "on", "1" -> true;
            case "false", "no", "n", "off", "0" -> false;
            default -> {
                problems.add(name, "must be true or false");
                yield usual;
            }
        };
    }

    /** The same for a list, set at once with commas or one by one as {@code name[0]}. */
    Optional<List<String>> list(String name) {
        Optional<String> whole = text(name);
        if (whole.isPresent()) {
            return Optional.of(Arrays.stream(whole.get().split(","))
                    .map(String::strip)
                    .filter(item -> !item.isEmpty())
                    .toList());
        }
        List<String> items = new ArrayList<>();
        for (Optional<String> item = text(name + "[0]"); item.isPresent(); ) {
            items.add(item.get());
            item = text(name + "[" + items.size() + "]");
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(items);
    }

    /** The names that are set right below a prefix that ends in a dot; those of variables with dashes, in small letters. */
    List<String> below(String prefix) {
        List<String> spelled = properties.stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()).replaceFirst("\\[\\d+]$", ""))
                .distinct()
                .toList();
        Set<String> known = spelled.stream().map(Written::variable).collect(Collectors.toSet());
        List<String> all = new ArrayList<>(spelled);
        variables.stream()
                .filter(name -> name.startsWith(variable(prefix)))
                .map(name -> name.substring(prefix.length()))
                .filter(name -> !known.contains(name))
                .map(Written::dashed)
                .forEach(all::add);
        return all;
    }

    /** The environment variable that a property is set by. */
    static String variable(String property) {
        return NO_LETTER.matcher(property).replaceAll("_").toUpperCase(Locale.ROOT);
    }

    /** What a variable's name, or a part of it, stands for where nothing else spells it. */
    static String dashed(String variable) {
        return variable.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isVariable(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '_' && (c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }
}
