package io.glossa.gateway;

import io.glossa.account.KeySettings.Grant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether there are the providers that keys are good for. */
final class GrantedProviders {

    private GrantedProviders() {}

    /**
     * Looks at every key, as it is written: what else is wrong with it is told elsewhere, and hides nothing.
     *
     * @param there the names of those that there are, in the order in which they are told
     * @return one complaint for each that there is not, key by key
     */
    static List<String> check(Map<String, Grant> keys, Set<String> there) {
        List<String> complaints = new ArrayList<>();
        new TreeMap<>(keys)
                .forEach((name, key) -> new TreeSet<>(key.providers().orElse(List.of()))
                        .stream()
                                .filter(provider -> !there.contains(provider))
                                .map(provider -> "glossa.keys." + name + ".providers: there is no '" + provider
                                        + "'; there are: " + String.join(", ", there))
                                .forEach(complaints::add));
        return complaints;
    }
}
