package io.glossa.provider;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** {@code glossa.route}: which engines are asked, in order. */
@ConfigMapping(prefix = "glossa")
public interface RouteSettings {

    /** Names of providers, and {@code offline}. Left out: every configured provider by name, or {@code offline} where there is none. */
    Optional<List<String>> route();
}
