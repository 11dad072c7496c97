package io.glossa.api;

import io.glossa.account.Account;
import io.vertx.core.MultiMap;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whose kept answers a request may be given. */
@Singleton
class Tenants {

    private final Optional<String> header;
    private final boolean acrossKeys;

    /**
     * @param header a request header that tells whose request it is, as {@code X-Tenant}; left out: all share one cache, or all
     *     who have the same key
     * @param acrossKeys whether an answer that was made for one key may be handed to another; else each has its own
     */
    Tenants(
            @ConfigProperty(name = "glossa.cache.tenant-header") Optional<String> header,
            @ConfigProperty(name = "glossa.cache.across-keys", defaultValue = "false") boolean acrossKeys) {
        this.header = header;
        this.acrossKeys = acrossKeys;
    }

    /** A key's holder has kept answers of its own, unless all share them; a header may part them further, and never join them. */
    String of(Account account, MultiMap headers) {
        String own = acrossKeys ? "" : account.name();
        String part = header.map(headers::get).orElse("");
        return own.isEmpty() || part.isEmpty() ? own + part : own + "\n" + part;
    }
}
