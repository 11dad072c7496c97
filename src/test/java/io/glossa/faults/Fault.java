package io.glossa.faults;

import static io.glossa.faults.Fault.Group.REFUSAL;
import static io.glossa.faults.Fault.Group.TRANSIENT;

import java.util.Arrays;
import java.util.List;

/** The ways in which an upstream fails. One that is added here takes part in the campaign. */
enum Fault {
    STATUS_408("408", TRANSIENT, Act.status(408, "timeout_error")),
    RATE_LIMITED("429", TRANSIENT, Act.status(429, "rate_limit_exceeded", RetryAfter.SECONDS)),
    RATE_LIMITED_UNTIL("429-date", TRANSIENT, Act.status(429, "rate_limit_exceeded", RetryAfter.DATE)),
    STATUS_500("500", TRANSIENT, Act.status(500, "server_error")),
    STATUS_503("503", TRANSIENT, Act.status(503, "server_error")),
    STATUS_503_LATER("503-later", TRANSIENT, Act.status(503, "server_error", RetryAfter.SECONDS)),
    STATUS_529("529", TRANSIENT, Act.status(529, "overloaded_error")),
    MALFORMED("malformed", TRANSIENT, Act.body("{\"id\": \"chatcmpl-1\", \"choices\": [ {\"message\": ")),
    EMPTY_BODY("empty-body", TRANSIENT, Act.body("")),
    EMPTY_OBJECT("empty-object", TRANSIENT, Act.body("{}")),
    GARBAGE("garbage", TRANSIENT, Act.garbage()),
    RESET("reset", TRANSIENT, Act.reset()),
    RESET_AMID("reset-amid", TRANSIENT, Act.resetAmid()),
    CUT_BODY("cut-body", TRANSIENT, Act.cutBody()),
    STALL("stall", TRANSIENT, Act.stall()),
    SLOW("slow", TRANSIENT, Act.slow()),
    LENGTH("length", TRANSIENT, Act.says(Words::half, "length")),
    DROPPED("dropped", TRANSIENT, Act.says(Words::dropped, "stop")),
    DOUBLED("doubled", TRANSIENT, Act.says(Words::doubled, "stop")),
    UNKNOWN_ID("unknown-id", TRANSIENT, Act.says(Words::unknownId, "stop")),
    EMPTY_SEGMENT("empty-segment", TRANSIENT, Act.says(Words::emptySegment, "stop")),
    LOST_PLACEHOLDER("lost-placeholder", TRANSIENT, Act.says(Words::lostPlaceholder, "stop")),
    CHATTER("chatter", TRANSIENT, Act.says(Words::chatter, "stop")),
    STATUS_400("400", REFUSAL, Act.status(400, "invalid_request_error")),
    STATUS_401("401", REFUSAL, Act.status(401, "invalid_api_key")),
    STATUS_403("403", REFUSAL, Act.status(403, "permission_error")),
    STATUS_404("404", REFUSAL, Act.status(404, "model_not_found")),
    STATUS_413("413", REFUSAL, Act.status(413, "request_too_large")),
    CONTENT_FILTER("content-filter", REFUSAL, Act.says(words -> "", "content_filter"));

    /** Whether asking the same provider again can help. */
    enum Group {
        TRANSIENT,
        REFUSAL
    }

    private final String label;
    private final Group group;

    @SuppressWarnings("ImmutableEnumChecker") // An act keeps nothing.
    private final Act act;

    Fault(String label, Group group, Act act) {
        this.label = label;
        this.group = group;
        this.act = act;
    }

    String label() {
        return label;
    }

    boolean isTransient() {
        return group == TRANSIENT;
    }

    Act act() {
        return act;
    }

    /** Whether there is anything in these words for the fault to spoil. */
    boolean fits(Words words) {
        return this != LOST_PLACEHOLDER || words.havePlaceholder();
    }

    static List<Fault> transients() {
        return Arrays.stream(values()).filter(Fault::isTransient).toList();
    }

    /** @throws IllegalArgumentException where there is no such fault */
    static Fault of(String label) {
        return Arrays.stream(values())
                .filter(fault -> fault.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fault is called '" + label + "'; there are "
                        + Arrays.stream(values()).map(Fault::label).toList()));
    }
}
