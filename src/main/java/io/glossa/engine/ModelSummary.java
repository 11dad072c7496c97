package io.glossa.engine;

import io.glossa.document.Segment;
import io.glossa.document.plain.PlainText;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.failure.Finding;
import io.glossa.prompt.Prompt;
import io.glossa.prompt.Prompts;
import io.glossa.provider.Answer;
import io.glossa.provider.Provider;
import io.glossa.task.Deadline;
import io.glossa.task.Meter;
import io.glossa.task.Pending.Result;
import io.glossa.task.SideBySide;
import io.glossa.task.SummaryForm;
import io.glossa.task.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Summarizes with a language model: a text that fits the window in one call, a longer one in parts, whose summaries are
 * summarized in turn.
 */
final class ModelSummary {

    /** Tokens of the prompt's own words. */
    private static final int FRAME = 800;

    /** How many times a text may be made shorter by parts: at 20 to 1 each time, far more than any text needs. */
    private static final int DEPTH = 4;

    /** What a part is boiled down to, so that a summary of the whole has enough to choose from. */
    private static final SummaryForm NOTES = new SummaryForm(SummaryForm.Shape.PARAGRAPH, 6, null);

    private final Provider provider;
    private final Prompts prompts;

    ModelSummary(Provider provider, Prompts prompts) {
        this.provider = provider;
        this.prompts = prompts;
    }

    String summarize(SummaryTask task, Deadline deadline, Meter meter) {
        return summarize(task, deadline, meter, 0);
    }

    private String summarize(SummaryTask task, Deadline deadline, Meter meter, int depth) {
        List<String> parts = parts(task.text());
        if (parts.size() == 1) {
            return ask(task, false, deadline, meter);
        }
        if (depth == DEPTH) {
            throw unsound("its summaries of the parts do not get shorter");
        }
        List<Callable<String>> work = new ArrayList<>();
        parts.forEach(part -> work.add(() -> ask(task.part(part, NOTES), true, deadline, meter)));
        List<String> notes = new ArrayList<>();
        for (Result<String> result : SideBySide.orHere(work, deadline)) {
            switch (result) {
                case Result.Done<String>(String done) -> notes.add(done);
                case Result.Failed<String>(Failure failure) -> throw new FailureException(failure);
            }
        }
        return summarize(task.from(String.join("\n\n", notes)), deadline, meter, depth + 1);
    }

    private String ask(SummaryTask task, boolean part, Deadline deadline, Meter meter) {
        Prompt prompt = prompts.fill(Prompts.SUMMARIZE, SummaryWords.of(task, part));
        for (int round = 0; round < 2 && (round == 0 || provider.mayRepeat()); round++) {
            Answer answer = provider.ask(prompt.system(), prompt.user(), deadline, meter);
            Optional<String> summary =
                    answer.cutOff() ? Optional.empty() : SummaryAnswer.read(Thinking.without(answer.text()));
            if (summary.isPresent()) {
                return summary.get();
            }
        }
        throw unsound("the model's answer is cut off, empty, or holds more than a summary");
    }

    /** The text in parts that fit the window, cut between paragraphs, or between sentences where one is too long. */
    private List<String> parts(String text) {
        int limit = Math.max(
                200,
                provider.window() - FRAME - Math.min(provider.maxOutputTokens().orElse(2048), provider.window() / 4));
        if (Tokens.estimate(text) <= limit) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int room = limit;
        for (Segment segment : PlainText.cut(text).segments()) {
            int size = Tokens.estimate(segment.text());
            if (!part.isEmpty() && size > room) {
                parts.add(part.toString());
                part.setLength(0);
                room = limit;
            }
            part.append(segment.text()).append('\n');
            room -= size;
        }
        parts.add(part.toString());
        return parts;
    }

    private FailureException unsound(String message) {
        return new FailureException(
                new Failure.UnsoundAnswer(provider.name(), List.of(new Finding("summary", null, message))));
    }
}
