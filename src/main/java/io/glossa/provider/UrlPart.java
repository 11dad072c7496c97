package io.glossa.provider;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A name as one part of a path: a model's, where the protocol has it in the address. */
final class UrlPart {

    private UrlPart() {}

    static String of(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
