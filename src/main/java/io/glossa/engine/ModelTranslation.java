package io.glossa.engine;

import io.glossa.document.Segment;
import io.glossa.failure.Failure;
import io.glossa.failure.Finding;
import io.glossa.prompt.Prompt;
import io.glossa.prompt.Prompts;
import io.glossa.provider.Answer;
import io.glossa.provider.Provider;
import io.glossa.task.Deadline;
import io.glossa.task.Meter;
import io.glossa.task.Pending.Result;
import io.glossa.task.SideBySide;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/**
 * Translates segments with a language model: all that fit in one call, the calls side by side, and what an answer lacks
 * asked for again.
 */
final class ModelTranslation {

    /** How often a segment is asked for at the most: once, and twice more where the answer lacks it. */
    private static final int ROUNDS = 3;

    private final Provider provider;
    private final Prompts prompts;

    ModelTranslation(Provider provider, Prompts prompts) {
        this.provider = provider;
        this.prompts = prompts;
    }

    /** The wanted segments as they travel: those together that fit one call. */
    List<Set<Integer>> parts(TranslationTask task) {
        return chunks(new TranslationWords(task)).of(task.wantedSegments(), 1).stream()
                .map(chunk -> chunk.stream().map(Segment::number).collect(Collectors.toUnmodifiableSet()))
                .toList();
    }

    Translated translate(TranslationTask task, Deadline deadline, Meter meter) {
        TranslationWords words = new TranslationWords(task);
        Chunks chunks = chunks(words);
        State state = new State(task.wantedSegments());
        for (int round = 0; round < ROUNDS && !state.open.isEmpty(); round++) {
            if (round > 0) {
                if (!provider.mayRepeat()) {
                    break;
                }
                state.open.forEach(segment -> state.askedAgain.add(segment.number()));
            }
            List<List<Segment>> calls = chunks.of(state.open, 1 << round);
            List<Callable<Map<Integer, String>>> work = new ArrayList<>();
            calls.forEach(chunk -> work.add(() -> ask(chunk, words, deadline, meter)));
            List<Result<Map<Integer, String>>> results = SideBySide.orHere(work, deadline);
            for (int i = 0; i < calls.size(); i++) {
                state.take(calls.get(i), results.get(i));
            }
        }
        return state.translated(provider.name());
    }

    private Chunks chunks(TranslationWords words) {
        return new Chunks(provider.window(), provider.maxOutputTokens(), words.tokens(), words::tokens);
    }

    private Map<Integer, String> ask(List<Segment> chunk, TranslationWords words, Deadline deadline, Meter meter) {
        Prompt prompt = prompts.fill(words.prompt(), words.of(chunk));
        Answer answer = provider.ask(prompt.system(), prompt.user(), deadline, meter);
        return Tagged.read(Thinking.without(answer.text()), chunk);
    }

    /** What is there so far, and what is still to be asked for. */
    private static final class State {

        private List<Segment> open;
        private final Map<Integer, String> texts = new HashMap<>();
        private final Set<Integer> askedAgain = new HashSet<>();
        private Optional<Failure> failure = Optional.empty();

        State(List<Segment> wanted) {
            open = wanted;
        }

        void take(List<Segment> chunk, Result<Map<Integer, String>> result) {
            switch (result) {
                case Result.Done<Map<Integer, String>>(Map<Integer, String> read) -> {
                    texts.putAll(read);
                    open = open.stream()
                            .filter(segment -> !read.containsKey(segment.number()))
                            .toList();
                }
                case Result.Failed<Map<Integer, String>>(Failure why) -> {
                    // Not asked here again: whoever walks the route knows who else could be asked.
                    failure = Optional.of(failure.orElse(why));
                    Set<Segment> failed = new HashSet<>(chunk);
                    open = open.stream()
                            .filter(segment -> !failed.contains(segment))
                            .toList();
                }
            }
        }

        Translated translated(String engine) {
            askedAgain.retainAll(texts.keySet());
            Optional<Failure> why = failure.or(() -> open.isEmpty() ? Optional.empty() : Optional.of(lacking(engine)));
            return new Translated(texts, askedAgain, why);
        }

        private Failure lacking(String engine) {
            return new Failure.UnsoundAnswer(
                    engine,
                    open.stream()
                            .map(s -> new Finding("completeness", s.number(), "the model's answer lacks this segment"))
                            .toList());
        }
    }
}
