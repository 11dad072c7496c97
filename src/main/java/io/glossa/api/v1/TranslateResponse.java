package io.glossa.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.glossa.api.EntityTag;
import io.glossa.failure.Failure;
import io.glossa.gateway.Order;
import io.glossa.gateway.Outcome;
import io.glossa.gateway.TargetOutcome;
import io.glossa.gateway.Trace;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What {@code POST /v1/translate} answers: an item for each text, in order. */
@Schema(name = "TranslateResponse")
public record TranslateResponse(List<Item> items, Answers.Used usage) implements EntityTag.Tagged {

    @Override
    public @Nullable List<String> words() {
        List<String> words = new ArrayList<>();
        for (Item item : items) {
            List<String> own = Answers.Result.words(item.source(), item.results(), item.removed());
            if (own == null) {
                return null;
            }
            words.addAll(own);
        }
        return words;
    }

    /** One text's translations. */
    @Schema(name = "TranslateItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(Answers.Source source, List<Answers.Result> results, List<String> removed) {

        static Item of(Outcome outcome) {
            return new Item(
                    Answers.Source.of(outcome.source()),
                    outcome.results().stream().map(Answers.Result::of).toList(),
                    outcome.removed());
        }

        /** A text that has no answer in any language, among others that have. */
        static Item lost(Order order, Failure failure) {
            String language = order.source().map(Object::toString).orElse("und");
            return new Item(
                    new Answers.Source(
                            language,
                            order.source().isEmpty() ? 0 : 1,
                            order.source().isEmpty(),
                            List.of()),
                    order.targets().stream()
                            .map(target -> Answers.Result.of(new TargetOutcome.Lost(target, failure)))
                            .toList(),
                    List.of());
        }
    }

    static TranslateResponse of(List<Item> items, Trace trace) {
        return new TranslateResponse(items, Answers.Used.of(trace.meter().total()));
    }
}
