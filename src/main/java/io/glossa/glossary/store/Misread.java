package io.glossa.glossary.store;

import java.util.List;
import java.util.stream.Collectors;

/** A glossary that can't be read, with what is wrong and where. */
public final class Misread extends Exception {

    private static final long serialVersionUID = 1L;

    /** One thing that is wrong. */
    public record Fault(int line, String message) {

        @Override
        public String toString() {
            return "line " + line + ": " + message;
        }
    }

    private final transient List<Fault> faults;

    Misread(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    Misread(int line, String message) {
        this(List.of(new Fault(line, message)));
    }

    public List<Fault> faults() {
        return faults;
    }
}
