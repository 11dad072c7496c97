package io.glossa.stub;

import java.util.Map;

/**
 * Settings for tests of everything but the checks. What a stub answers is no translation, only its source again with a word
 * before it, and every check that sees so is off.
 */
final class Lenient {

    static final Map<String, String> CHECKS = Map.of(
            "glossa.checks.language", "off",
            "glossa.checks.echo", "off",
            "glossa.checks.chatter", "off");

    private Lenient() {}
}
