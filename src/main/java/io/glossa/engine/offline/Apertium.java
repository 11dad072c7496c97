package io.glossa.engine.offline;

import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.language.Languages;
import io.glossa.task.Deadline;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Translates with Apertium, a translator by rules, as far as it is installed on this machine. Its programs run on
 * from one text to the next, and only while they are needed: no process where nothing is translated.
 * Safe for use by many threads.
 *
 * @see <a href="https://doi.org/10.1007/s10590-011-9090-0">Forcada et al., Apertium: a free/open-source platform for
 *     rule-based machine translation, 2011</a>
 */
public final class Apertium implements AutoCloseable {

    private final ApertiumSettings settings;
    private final InstalledModes modes;
    private final Pipelines pipelines;

    public Apertium(ApertiumSettings settings, InstantSource clock) {
        this.settings = settings;
        this.modes = new InstalledModes(settings.modeDirectories());
        this.pipelines = new Pipelines(settings.pipelines(), settings.idle(), clock);
    }

    /** What can be translated here, directly or through a third language; empty where Apertium is not installed. */
    public Set<Languages> pairs() {
        return modes.pairs();
    }

    /** The steps in which a pair is translated: itself, or two that meet in a third language; empty: not at all. */
    public Optional<List<Languages>> plan(Languages pair) {
        return Itinerary.find(pair, modes.all())
                .map(steps -> steps.stream().map(Mode::pair).toList());
    }

    /**
     * One translation for each text, in order.
     *
     * @param texts may hold tokens such as {@code <x id="1"/>}, which come back as they are, each once
     * @throws FailureException with {@link Failure.EngineUnable} where the pair is not installed, or {@link Failure.EngineUnavailable} where Apertium
     *     can't be run, answers nothing or not in time; with {@link Failure.DeadlineExceeded} where the budget ran out
     */
    public List<String> translate(List<String> texts, Languages pair, Deadline deadline) {
        List<Mode> steps =
                Itinerary.find(pair, modes.all()).orElseThrow(() -> Unavailable.notInstalled(pair, modes.pairs()));
        List<String> translated = texts;
        for (Mode step : steps) {
            translated = translate(translated, step, deadline);
        }
        return translated;
    }

    private List<String> translate(List<String> texts, Mode mode, Deadline deadline) {
        try {
            Place place = pipelines.take(mode, deadline);
            try {
                Interpreter interpreter = new Interpreter(place, settings.timeout(), deadline);
                List<String> translated = new ArrayList<>(texts.size());
                for (String text : texts) {
                    translated.add(interpreter.translate(text));
                }
                return translated;
            } finally {
                pipelines.giveBack(place);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Unavailable.because("the translation was interrupted", e);
        }
    }

    /** Stops the pipelines that nobody has used for as long as the settings say; done without being asked, too. */
    void stopIdle() {
        pipelines.stopIdle();
    }

    /** The processes that run at present. */
    List<ProcessHandle> processes() {
        return pipelines.running().stream()
                .flatMap(pipeline -> pipeline.processes().stream())
                .toList();
    }

    /** Stops every process. A text that is being translated fails as unavailable. */
    @Override
    public void close() {
        pipelines.close();
    }
}
