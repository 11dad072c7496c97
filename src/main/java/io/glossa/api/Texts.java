package io.glossa.api;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.gateway.Gateway;
import io.glossa.gateway.Order;
import io.glossa.gateway.Outcome;
import io.glossa.gateway.SourceLanguage;
import io.glossa.gateway.TargetOutcome;
import io.glossa.gateway.Terms;
import io.glossa.gateway.Translation;
import io.glossa.task.Pending.Result;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Texts brought into one language for interfaces that know no answers in part: all of them, or the first failure. */
@ApplicationScoped
public class Texts {

    /**
     * What became of a text.
     *
     * @param source its language; empty where it shows none, and so stays as it is
     * @param remark null where there is nothing to be said
     */
    public record Translated(
            String text,
            Optional<SourceLanguage> source,
            @Nullable Remark remark) {}

    private final Gateway gateway;
    private final Limits limits;
    private final Exchange exchange;
    private final Caller caller;

    Texts(Gateway gateway, Limits limits, Exchange exchange, Caller caller) {
        this.gateway = gateway;
        this.limits = limits;
        this.exchange = exchange;
        this.caller = caller;
    }

    /**
     * @param orders with one target each, in whose order they come back
     * @throws FailureException where they are too long together, or with the failure of the first text that has no translation
     */
    public List<Translated> translate(List<Order> orders) {
        TextLength.check(orders.stream().map(Order::text).toList(), limits);
        Terms terms = exchange.terms(null, false);
        return caller.waitingFor(orders, () -> translated(orders, terms));
    }

    private List<Translated> translated(List<Order> orders, Terms terms) {
        List<Result<Outcome>> results = gateway.translateAll(orders, terms, exchange.trace());
        List<Translated> translated = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            translated.add(
                    switch (results.get(i)) {
                        case Result.Done<Outcome>(Outcome outcome) -> of(outcome);
                        case Result.Failed<Outcome>(Failure failure) -> unchanged(orders.get(i), failure);
                    });
        }
        return translated;
    }

    private static Translated of(Outcome outcome) {
        return switch (outcome.results().getFirst()) {
            case TargetOutcome.Finished finished -> {
                Translation translation = finished.translation();
                yield new Translated(translation.text(), Optional.of(outcome.source()), Remark.of(translation));
            }
            case TargetOutcome.Lost lost -> throw new FailureException(lost.failure());
        };
    }

    /** Figures and signs without a word are the same in every language. */
    private static Translated unchanged(Order order, Failure failure) {
        if (failure instanceof Failure.UndetectableLanguage) {
            return new Translated(order.text(), Optional.empty(), null);
        }
        throw new FailureException(failure);
    }
}
