package io.glossa.provider;

import io.quarkus.runtime.configuration.DurationConverter;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One provider's settings, read one by one: what is configured, else what a customary environment variable says, else the
 * well-known fact. What can't be read is noted as a problem.
 */
final class Sheet {

    private static final Duration LONGEST = Duration.ofDays(1);

    private final String prefix;
    private final Optional<WellKnown> wellKnown;
    private final Written written;
    private final Problems problems;

    Sheet(String provider, Optional<WellKnown> wellKnown, Written written, Problems problems) {
        this.prefix = ProviderNames.PREFIX + (provider.contains(".") ? "\"" + provider + "\"" : provider) + ".";
        this.wellKnown = wellKnown;
        this.written = written;
        this.problems = problems;
    }

    Optional<String> text(String setting) {
        return written.text(prefix + setting).or(() -> customary(setting)).or(() -> fact(setting));
    }

    /** Whether the team says so itself, and it is not only the well-known fact. */
    boolean isSet(String setting) {
        return written.text(prefix + setting).or(() -> customary(setting)).isPresent();
    }

    Optional<WellKnown> wellKnown() {
        return wellKnown;
    }

    /** @param what what is wrong with it, and what to do */
    void wrong(String setting, String what) {
        Optional<String> variable = wellKnown.stream()
                .flatMap(known -> known.variables(setting).stream())
                .filter(name -> written.text(name).isPresent())
                .findFirst();
        if (variable.isPresent() && written.text(prefix + setting).isEmpty()) {
            problems.add(variable.get() + " " + what);
        } else {
            problems.add(prefix + setting, what);
        }
    }

    void missing(String setting, String why) {
        String variables = wellKnown
                .map(known -> String.join(" or ", known.variables(setting)))
                .filter(names -> !names.isEmpty())
                .map(names -> names + " or ")
                .orElse("");
        problems.add(prefix + setting + " is missing: set " + variables + Written.variable(prefix + setting) + why);
    }

    int whole(String setting, int usual, int least, int most) {
        String range = most == Integer.MAX_VALUE ? least + " or more" : "from " + least + " to " + most;
        return read(setting, "a whole number, " + range, text -> {
                    int number = Integer.parseInt(text);
                    return number >= least && number <= most ? number : null;
                })
                .orElse(usual);
    }

    /** A whole number of 1 or more; empty where nothing is said. */
    OptionalInt anyWhole(String setting) {
        return text(setting).isPresent()
                ? OptionalInt.of(whole(setting, 1, 1, Integer.MAX_VALUE))
                : OptionalInt.empty();
    }

    Optional<Double> number(String setting, double least, double most) {
        return read(setting, "a number from " + shortest(least) + " to " + shortest(most), text -> {
            double number = Double.parseDouble(text);
            return number >= least && number <= most ? number : null;
        });
    }

    Duration time(String setting, Duration usual, Duration least) {
        return read(setting, "a time from " + least.toMillis() + " ms to a day, such as 30s or 500ms", text -> {
                    Duration time = DurationConverter.parseDuration(text);
                    return time.compareTo(least) >= 0 && time.compareTo(LONGEST) <= 0 ? time : null;
                })
                .orElse(usual);
    }

    Optional<BigDecimal> price(String setting) {
        return read(setting, "US dollars per million tokens, 0 or more, such as 0.15", text -> {
            BigDecimal price = new BigDecimal(text);
            return price.signum() >= 0 ? price : null;
        });
    }

    Optional<URI> address(String setting) {
        return read(
                setting,
                "an address that begins with http:// or https:// and a host, such as http://localhost:11434/v1, without"
                        + " user, password or anything behind a question mark: these go into a header",
                text -> {
                    URI uri = new URI(text);
                    boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
                    return web
                                    && uri.getHost() != null
                                    && uri.getUserInfo() == null
                                    && uri.getRawQuery() == null
                                    && uri.getRawFragment() == null
                                    && uri.getPort() != 0
                                    && uri.getPort() <= 65_535
                            ? uri
                            : null;
                });
    }

    /** A value that travels in a header of every call. */
    Optional<String> key(String setting) {
        Optional<String> key = text(setting);
        if (key.isPresent() && !canTravel("Authorization", "Bearer " + key.get())) {
            wrong(setting, "has a line break, or another sign that can't be sent");
        }
        return key;
    }

    Map<String, String> headers() {
        String below = prefix + "headers.";
        Map<String, String> headers = new TreeMap<>();
        for (String name : written.below(below)) {
            Optional<String> value = written.text(below + name);
            String header = name.replace("\"", "");
            if (value.isPresent() && !canTravel(header, value.get())) {
                wrong("headers." + name, "can't be sent as an HTTP header");
            }
            value.ifPresent(text -> headers.put(header, text));
        }
        return headers;
    }

    private interface Reading<T> {
        @Nullable
        T of(String text) throws URISyntaxException;
    }

    private <T> Optional<T> read(String setting, String wanted, Reading<T> reading) {
        Optional<String> text = text(setting);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = attempt(reading, text.get());
        if (value.isEmpty()) {
            wrong(setting, "must be " + wanted);
        }
        return value;
    }

    private static <T> Optional<T> attempt(Reading<T> reading, String text) {
        try {
            return Optional.ofNullable(reading.of(text));
        } catch (URISyntaxException | IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private Optional<String> customary(String setting) {
        return wellKnown.stream()
                .flatMap(known -> known.variables(setting).stream())
                .map(written::text)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> fact(String setting) {
        return wellKnown.flatMap(known -> known.fact(setting));
    }

    private static boolean canTravel(String name, String value) {
        try {
            HttpRequest.newBuilder(URI.create("http://localhost")).header(name, value);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String shortest(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
