package io.glossa.account;

import io.glossa.language.Language;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One who may call.
 *
 * @param name of whose key it is; empty: everybody's, where no keys are asked for
 * @param limits by what is counted; without a limit where it is not there
 * @param providers that may be asked; empty: all
 * @param languages that may be translated into; empty: all
 * @param admin whether it may do what concerns everybody
 */
public record Account(
        String name, Map<Allowance, Long> limits, Set<String> providers, Set<Language> languages, boolean admin) {

    /** Whoever calls where no keys are asked for. */
    public static final Account EVERYBODY = new Account("", Map.of(), Set.of(), Set.of(), true);

    public Account {
        limits = Map.copyOf(limits);
        providers = Set.copyOf(providers);
        languages = Set.copyOf(languages);
    }

    /** Whether this provider may be asked. */
    public boolean mayAsk(String provider) {
        return providers.isEmpty() || providers.contains(provider);
    }

    /** The first of these languages that its texts may not be brought into. */
    public Optional<Language> firstForbidden(Collection<Language> targets) {
        return targets.stream().filter(target -> !mayHave(target)).findFirst();
    }

    /** A language stands for its regions and scripts too. */
    private boolean mayHave(Language target) {
        return languages.isEmpty()
                || languages.stream()
                        .anyMatch(one -> one.equals(target)
                                || (one.tag().equals(one.base()) && one.base().equals(target.base())));
    }

    long limit(Allowance allowance) {
        return limits.getOrDefault(allowance, Ledger.NO_LIMIT);
    }
}
