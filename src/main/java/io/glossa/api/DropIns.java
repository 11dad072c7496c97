package io.glossa.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The interfaces of other services that there are, whether they are switched on or not. Made late: that is a setting at run time. */
@ApplicationScoped
class DropIns {

    private final List<DropIn> all;

    DropIns(@Any Instance<DropIn> all) {
        this.all = all.stream().toList();
    }

    /** The interface that this address belongs to, where it is switched on. A request that is no HTTP may have none. */
    Optional<DropIn> at(@Nullable String path) {
        return all.stream()
                .filter(one -> path != null && one.enabled() && one.covers(path))
                .findFirst();
    }

    /** Whether it belongs to one that is switched off. */
    boolean isOff(String path) {
        return all.stream().anyMatch(one -> !one.enabled() && one.covers(path));
    }
}
