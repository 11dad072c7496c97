package io.glossa.prompt;

/** What a model is told: the rules, and what to do now. */
public record Prompt(String system, String user) {}
