package io.glossa.provider;

/**
 * What a model wrote.
 *
 * @param text its words; empty where it gave none
 * @param cutOff whether it stopped because it ran out of tokens, so that the end is missing
 */
public record Answer(String text, boolean cutOff) {}
