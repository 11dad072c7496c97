package io.glossa.prompt;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One prompt file: the rules for the model, a line {@code ---}, and what it is to do now. Both are Qute templates. Its
 * version is the SHA-256 of its content, so that any change of wording is another version.
 */
final class PromptFile {

    private static final Pattern DIVIDER = Pattern.compile("(?m)^---\\R");

    private final Template system;
    private final Template user;
    private final String version;

    /** @throws IllegalArgumentException where the file has not two parts, is no template, or has another blank than those */
    PromptFile(String name, String content, Set<String> blanks, Engine engine) {
        String[] parts = DIVIDER.split(content, 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("prompt " + name + ": a line '---' must part the rules from the task");
        }
        try {
            system = engine.parse(parts[0]);
            user = engine.parse(parts[1]);
            // On trial, with every passage in and with every passage out, so that no request meets an unknown blank.
            fill(blanks.stream().collect(Collectors.toMap(blank -> blank, blank -> "x")));
            fill(blanks.stream().collect(Collectors.toMap(blank -> blank, blank -> "")));
        } catch (TemplateException e) {
            throw new IllegalArgumentException("prompt " + name + ": " + e.getMessage(), e);
        }
        version = sha256(content);
    }

    String version() {
        return version;
    }

    Prompt fill(Map<String, ?> values) {
        return new Prompt(system.render(values).strip(), user.render(values).strip());
    }

    private static String sha256(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
