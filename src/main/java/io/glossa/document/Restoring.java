package io.glossa.document;

import io.glossa.document.mask.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Puts an answer's parts together. Pairs come out nested whatever the answer does: one that is still open is closed, and
 * an opening or closing that has no other half left is dropped.
 */
final class Restoring {

    private final List<Original> originals;
    private final Function<Segment, String> inner;
    private final List<Notation.Part> parts = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Set<Integer> opened = new HashSet<>();
    private final Set<Integer> closed = new HashSet<>();

    Restoring(List<Original> originals, Function<Segment, String> inner) {
        this.originals = originals;
        this.inner = inner;
    }

    Restoring words(String words) {
        if (!words.isEmpty()) {
            parts.add(new Notation.Part.Words(words));
        }
        return this;
    }

    /** @param token one that stands for an original */
    void token(Token token) {
        switch (token.kind()) {
            case WHOLE -> keep(token.kind(), token.id());
            case OPENING -> {
                if (opened.add(token.id())) {
                    open.push(token.id());
                    keep(token.kind(), token.id());
                }
            }
            case CLOSING -> {
                if (opened.contains(token.id()) && closed.add(token.id())) {
                    close(token.id());
                }
            }
        }
    }

    List<Notation.Part> parts() {
        while (!open.isEmpty()) {
            close(open.getFirst());
        }
        return List.copyOf(parts);
    }

    private void close(int id) {
        int last;
        do {
            last = open.pop();
            closed.add(last);
            keep(Token.Kind.CLOSING, last);
        } while (last != id);
    }

    private void keep(Token.Kind kind, int id) {
        parts.add(new Notation.Part.Kept(kind, id, originals.get(id - 1).written(kind, inner)));
    }
}
