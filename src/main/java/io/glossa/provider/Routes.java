package io.glossa.provider;

import io.glossa.language.Languages;
import io.glossa.language.PairName;
import io.glossa.task.Task;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which engines are asked, in order. A route for a pair of languages wins over one for a task, and that over the usual one.
 *
 * @param usual by {@code glossa.route}, or all that can be used
 * @param byTask by {@code glossa.routes.translate} and {@code glossa.routes.summarize}
 * @param byPair by {@code glossa.routes.vi-en} and the like
 */
public record Routes(List<String> usual, Map<Task, List<String>> byTask, Map<Languages, List<String>> byPair) {

    /**
     * Engines in order, with commas: what one can't do, the next is asked for. Left out: every provider that can be used, then
     * {@code offline}.
     */
    static final String USUAL = "glossa.route";

    /**
     * Another route for {@code translate} or {@code summarize}, or for a pair of languages, as {@code vi-en}. A pair's wins over a
     * task's. Left out: {@code glossa.route}.
     */
    static final String PREFIX = "glossa.routes.";

    /** The names of the engines for one piece of work. */
    public List<String> of(Task task, Languages pair) {
        return byPair.keySet().stream()
                .filter(own ->
                        own.source().serves(pair.source()) && own.target().serves(pair.target()))
                .max(Comparator.comparingInt(own -> sameTags(own, pair)))
                .map(byPair::get)
                .orElse(byTask.getOrDefault(task, usual));
    }

    /** Whether any route has this engine. */
    public boolean have(String engine) {
        return engines().contains(engine);
    }

    /** The routes for a task or a pair, by their names in the configuration. */
    public Map<String, List<String>> special() {
        Map<String, List<String>> special = new TreeMap<>();
        byTask.forEach((task, route) -> special.put(name(task), route));
        byPair.forEach((pair, route) -> special.put(pair.toString(), route));
        return special;
    }

    Set<String> engines() {
        Set<String> engines = new TreeSet<>(usual);
        special().values().forEach(engines::addAll);
        return engines;
    }

    /** As configured; the usual one is empty where it is left out. */
    static Routes in(Written written, Problems problems) {
        Map<Task, List<String>> byTask = new EnumMap<>(Task.class);
        Map<Languages, List<String>> byPair = new LinkedHashMap<>();
        for (String key : written.below(PREFIX)) {
            List<String> route = written.list(PREFIX + key).orElse(List.of());
            Optional<Task> task = task(key);
            Optional<Languages> pair = PairName.read(key);
            if (task.isPresent()) {
                byTask.put(task.get(), route);
            } else if (pair.isPresent()) {
                byPair.put(pair.get(), route);
            } else {
                problems.add(
                        PREFIX + key,
                        "is neither for a task (translate, summarize) nor for a pair of languages (vi-en, pt-BR-fr)");
            }
        }
        return new Routes(written.list(USUAL).orElse(List.of()), byTask, byPair);
    }

    /** The same with another usual route. */
    Routes usually(List<String> route) {
        return new Routes(route, byTask, byPair);
    }

    /** Notes what is wrong with them. */
    void check(Set<String> configured, boolean offline, Problems problems) {
        check(USUAL, usual, configured, offline, problems);
        special().forEach((name, route) -> check(PREFIX + name, route, configured, offline, problems));
    }

    private static void check(
            String property, List<String> route, Set<String> configured, boolean offline, Problems problems) {
        if (route.isEmpty()) {
            problems.add(property, "names no engine: set it to names with commas between, such as openai,offline");
        }
        if (Set.copyOf(route).size() < route.size()) {
            problems.add(property, "names an engine twice");
        }
        for (String name : new TreeSet<>(route)) {
            if (name.equals(Providers.OFFLINE)) {
                if (!offline) {
                    problems.add(
                            property, "names 'offline', but glossa.offline.enabled is false: leave one of them out");
                }
            } else if (!configured.contains(name)) {
                problems.add(
                        property,
                        "names " + Problems.shown(name) + ", which is not configured: set glossa.providers.<name>.kind"
                                + " and .model for it, or leave it out. Configured: " + configured);
            }
        }
    }

    private static int sameTags(Languages one, Languages other) {
        return (one.source().equals(other.source()) ? 1 : 0) + (one.target().equals(other.target()) ? 1 : 0);
    }

    private static Optional<Task> task(String name) {
        for (Task task : Task.values()) {
            if (name(task).equals(name)) {
                return Optional.of(task);
            }
        }
        return Optional.empty();
    }

    private static String name(Task task) {
        return task.name().toLowerCase(Locale.ROOT);
    }
}
