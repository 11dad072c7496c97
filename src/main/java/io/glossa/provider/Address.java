package io.glossa.provider;

import java.net.URI;

/** Where a service's API begins. Teams write it with or without the usual path, and with or without a slash at its end. */
final class Address {

    private Address() {}

    /** @param path the kind's usual path, as {@code /v1}: added where the address has none */
    static String of(URI configured, String path) {
        String address = configured.toString().replaceFirst("/+$", "");
        String own = configured.getPath();
        return own == null || own.chars().allMatch(c -> c == '/') ? address + path : address;
    }
}
