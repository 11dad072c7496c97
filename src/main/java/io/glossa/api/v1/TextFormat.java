package io.glossa.api.v1;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.glossa.document.Format;

/** What kind of text comes in and goes out. */
public enum TextFormat {
    @JsonProperty("plain")
    PLAIN,
    @JsonProperty("markdown")
    MARKDOWN,
    @JsonProperty("html")
    HTML;

    Format format() {
        return switch (this) {
            case PLAIN -> Format.PLAIN;
            case MARKDOWN -> Format.MARKDOWN;
            case HTML -> Format.HTML;
        };
    }
}
