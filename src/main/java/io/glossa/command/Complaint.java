package io.glossa.command;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What SmallRye Config or Bean Validation says of a setting that can't be used, in our words and without its value, which may be
 * a key in the wrong place.
 *
 * @param property empty where the message names none
 * @param text names the property, its environment variable and what it must be
 * @param allowed one of the words that it may be, where there are only some
 */
record Complaint(Optional<String> property, String text, Optional<String> allowed) {

    private static final Pattern NAMED =
            Pattern.compile("(?:[Cc]onfig property |^)([a-z][\\w-]*(?:\\.[\\w\"\\[\\]-]+)+)");
    private static final Pattern MISSING = Pattern.compile("SRCFG00014|SRCFG00040");
    private static final Pattern WORDS = Pattern.compile("allowed values: (.+)$");
    private static final Pattern WHOLE =
            Pattern.compile("SRCFG0002[89]|SRCFG0003[0-9]: Expected|NumberFormatException");
    private static final Pattern TIME = Pattern.compile("DateTimeParseException|[Dd]uration");
    private static final Pattern SIZE = Pattern.compile("regular expression|MemorySize");
    private static final Pattern CONSTRAINT = Pattern.compile("(must .+)$");

    /** @param message a problem of {@code ConfigValidationException}, or the message of another exception */
    static Complaint of(String message) {
        Matcher named = NAMED.matcher(message.replaceFirst("^[\\w.$]+Exception: ", ""));
        if (!named.find()) {
            return new Complaint(Optional.empty(), message, Optional.empty());
        }
        String property = named.group(1);
        Matcher words = WORDS.matcher(message);
        Optional<String> allowed = words.find() ? Optional.of(words.group(1)) : Optional.empty();
        String what =
                allowed.map(all -> "must be one of " + all.replace(",", ", ")).orElseGet(() -> wanted(message));
        return new Complaint(
                Optional.of(property),
                property + " (" + variable(property) + ") " + what,
                allowed.map(all -> all.split(",", 2)[0].strip()));
    }

    private static String wanted(String message) {
        if (!message.contains("SRCFG")) {
            Matcher constraint = CONSTRAINT.matcher(message);
            return constraint.find() ? constraint.group(1) : "can't be used";
        }
        if (MISSING.matcher(message).find()) {
            return "is missing or empty: set it, or leave it out where it has a default";
        }
        if (WHOLE.matcher(message).find()) {
            return "must be a number";
        }
        if (TIME.matcher(message).find()) {
            return "must be a time, such as 30s or 500ms";
        }
        return SIZE.matcher(message).find() ? "must be a size, such as 64M" : "can't be read";
    }

    private static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
