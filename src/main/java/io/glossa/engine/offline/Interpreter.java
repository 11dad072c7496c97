package io.glossa.engine.offline;

import io.glossa.task.Deadline;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** Has texts translated by the pipeline of a place that it has for itself, and starts that anew where it fails. */
final class Interpreter {

    private static final Logger LOG = Logger.getLogger(Interpreter.class);
    private static final Pattern BETWEEN_BLANKS = Pattern.compile("(?:^|(?<=]))[^\\[\\]]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

    private final Place place;
    private final Duration timeout;
    private final Deadline deadline;

    Interpreter(Place place, Duration timeout, Deadline deadline) {
        this.place = place;
        this.timeout = timeout;
        this.deadline = deadline;
    }

    String translate(String text) throws InterruptedException {
        StringBuilder answer = new StringBuilder();
        for (String piece : Cuts.of(text)) {
            answer.append(piece(piece));
        }
        if (says(text, LETTER) && !says(answer.toString(), LETTER_OR_DIGIT)) {
            throw Unavailable.because("Apertium's " + place.mode().name() + " answers nothing");
        }
        return answer.toString();
    }

    private static boolean says(String text, Pattern what) {
        return what.matcher(Superblanks.of(text).stream()).find();
    }

    /** White space at the ends of a piece is its own, and comes back as it is. */
    private String piece(String piece) throws InterruptedException {
        String core = piece.strip();
        int start = piece.indexOf(core);
        Superblanks superblanks = Superblanks.of(core);
        if (!LETTER.matcher(superblanks.stream()).find()) {
            return piece;
        }
        Optional<String> answer = ask(superblanks);
        String stream =
                answer.isPresent() ? Tidy.after(answer.get(), superblanks.stream()) : partByPart(superblanks.stream());
        return piece.substring(0, start) + superblanks.restore(stream) + piece.substring(start + core.length());
    }

    /** Worse for the grammar, but nothing between the parts can be lost. */
    private String partByPart(String stream) throws InterruptedException {
        LOG.debugf(
                "%s lost a part of a text; it is translated part by part",
                place.mode().name());
        StringBuilder answer = new StringBuilder();
        int end = 0;
        for (MatchResult part : BETWEEN_BLANKS.matcher(stream).results().toList()) {
            answer.append(stream, end, part.start()).append(piece(part.group()));
            end = part.end();
        }
        return answer.append(stream.substring(end)).toString();
    }

    private Optional<String> ask(Superblanks text) throws InterruptedException {
        try {
            return askOnce(text);
        } catch (OutOfStep e) {
            LOG.warnf("Apertium's %s %s; it is started anew", place.mode().name(), e.getMessage());
        }
        try {
            return askOnce(text);
        } catch (OutOfStep e) {
            throw Unavailable.because("Apertium's " + place.mode().name() + " " + e.getMessage() + ", twice", e);
        }
    }

    private Optional<String> askOnce(Superblanks text) throws OutOfStep, InterruptedException {
        boolean answered = false;
        Duration patience = deadline.cut(timeout);
        try {
            Pipeline pipeline = place.pipeline();
            long number = pipeline.nextRequest();
            Optional<String> answer = text.answer(pipeline.ask(text.request(number), patience), number);
            answered = true;
            return answer;
        } catch (TimeoutException e) {
            throw patience.compareTo(timeout) < 0
                    ? deadline.exceeded()
                    : Unavailable.because(
                            "Apertium's " + place.mode().name() + " gave no answer within " + timeout.toMillis()
                                    + " ms",
                            e);
        } catch (OutOfStep e) {
            throw e;
        } catch (IOException e) {
            throw Unavailable.because(
                    "Apertium's " + place.mode().name() + " can't be run; is the package apertium installed?"
                            + Unavailable.OR_A_MODEL,
                    e);
        } finally {
            if (!answered) {
                place.stop();
            }
        }
    }
}
