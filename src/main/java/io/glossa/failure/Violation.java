package io.glossa.failure;

/** One field of a request that can't be accepted, by its path ({@code summary.style}), and why. */
public record Violation(String field, String message) {}
