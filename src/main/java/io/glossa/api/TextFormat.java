package io.glossa.api;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of text comes in and goes out. */
public enum TextFormat {
    @JsonProperty("plain")
    PLAIN,
    @JsonProperty("markdown")
    MARKDOWN,
    @JsonProperty("html")
    HTML
}
