package io.glossa.gateway;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds settings that look like ours and do nothing: a slip of the pen, or one of another version. */
final class UnusedSettings {

    /** Every setting that there is; {@code *} stands for a name that the team gives. */
    static final List<String> KNOWN = List.of(
            "glossa.route",
            "glossa.routes.*",
            "glossa.ollama.probe",
            "glossa.providers.*.kind",
            "glossa.providers.*.base-url",
            "glossa.providers.*.api-key",
            "glossa.providers.*.api-version",
            "glossa.providers.*.model",
            "glossa.providers.*.temperature",
            "glossa.providers.*.max-output-tokens",
            "glossa.providers.*.headers.*",
            "glossa.providers.*.window",
            "glossa.providers.*.timeout",
            "glossa.providers.*.attempts",
            "glossa.providers.*.retry-share",
            "glossa.providers.*.concurrency",
            "glossa.providers.*.queue",
            "glossa.providers.*.requests-per-minute",
            "glossa.providers.*.tokens-per-minute",
            "glossa.providers.*.circuit.volume",
            "glossa.providers.*.circuit.failure-ratio",
            "glossa.providers.*.circuit.delay",
            "glossa.providers.*.price.input",
            "glossa.providers.*.price.output",
            "glossa.deadline.default",
            "glossa.deadline.max",
            "glossa.hedge.after",
            "glossa.finish-abandoned",
            "glossa.abandoned-grace",
            "glossa.limits.text",
            "glossa.limits.targets",
            "glossa.limits.texts",
            "glossa.api.deepl.enabled",
            "glossa.api.deepl.glossaries",
            "glossa.api.libretranslate.enabled",
            "glossa.documents.text",
            "glossa.documents.deadline",
            "glossa.documents.concurrency",
            "glossa.documents.ttl",
            "glossa.documents.most",
            "glossa.documents.memory",
            "glossa.cache.ttl",
            "glossa.cache.admin",
            "glossa.cache.tenant-header",
            "glossa.cache.across-models",
            "glossa.cache.across-keys",
            "glossa.keys.*.sha256",
            "glossa.keys.*.requests-per-minute",
            "glossa.keys.*.characters-per-day",
            "glossa.keys.*.characters-per-month",
            "glossa.keys.*.admin",
            "glossa.keys.*.providers",
            "glossa.keys.*.languages",
            "glossa.cache.memory.size",
            "glossa.cache.memory.ttl",
            "glossa.cache.store",
            "glossa.cache.disk.path",
            "glossa.cache.disk.size",
            "glossa.cache.redis.timeout",
            "glossa.cache.redis.lease",
            "glossa.cache.redis.prefix",
            "glossa.checks.*",
            "glossa.glossary.dir",
            "glossa.glossary.admin",
            "glossa.glossary.match",
            "glossa.glossary.case",
            "glossa.detection.languages",
            "glossa.prompts.dir",
            "glossa.offline.enabled",
            "glossa.offline.processes",
            "glossa.offline.timeout");

    private static final List<Pattern> PATTERNS =
            KNOWN.stream().flatMap(UnusedSettings::spellings).toList();

    private UnusedSettings() {}

    static List<String> of(Iterable<String> names) {
        return StreamSupport.stream(names.spliterator(), false)
                .filter(name -> name.startsWith("glossa.") || name.startsWith("GLOSSA_"))
                .filter(name ->
                        PATTERNS.stream().noneMatch(known -> known.matcher(name).matches()))
                .sorted()
                .toList();
    }

    /** As a property, and as an environment variable. */
    private static Stream<Pattern> spellings(String setting) {
        String property = setting.replace(".", "\\.").replace("*", ".+");
        String variable = setting.toUpperCase(Locale.ROOT)
                .replace('.', '_')
                .replace('-', '_')
                .replace("*", ".+");
        return Stream.of(Pattern.compile(property + "(\\[\\d+])?"), Pattern.compile(variable + "(_\\d+_)?"));
    }
}
