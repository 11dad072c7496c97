package io.glossa.check.number;

import java.util.ArrayList;
import java.util.List;

/** The atoms of a text in a line, each with what joins it to the one before. */
final class Line {

    /** In UTF-16 units: " - ". */
    private static final int LONGEST_GAP = 3;

    private static final int MOST_HAN_DIGITS = 8;

    private final List<Atom> atoms = new ArrayList<>();

    /** Where the last atom ended, if nothing but a gap came since; else -1. */
    private int end = -1;

    List<Atom> atoms() {
        return atoms;
    }

    void add(DigitRun run) {
        add(Atom.of(run, isJoint(run.start())));
    }

    void add(Word word, int start, int end) {
        add(Atom.of(word, start, end, isJoint(start)));
        joinHanDigits();
    }

    /** Adds what one word says; its parts belong together. */
    void add(List<Word> words, int start, int end) {
        boolean joint = isJoint(start);
        for (Word word : words) {
            add(Atom.of(word, start, end, joint));
            joint = true;
        }
    }

    /** Something came that is neither number nor gap. */
    void interrupt() {
        end = -1;
    }

    /** Whether what starts here follows digits, with nothing but a gap between. */
    boolean isAfterDigits(int start) {
        return !atoms.isEmpty() && atoms.getLast().digits() && isJoint(start);
    }

    private void add(Atom atom) {
        atoms.add(atom);
        end = atom.end();
    }

    private boolean isJoint(int start) {
        return end >= 0 && start - end <= LONGEST_GAP;
    }

    /** Two digits in Han characters side by side are one number: 二〇二四. */
    private void joinHanDigits() {
        Atom digit = atoms.getLast();
        Atom before = atoms.size() < 2 ? digit : atoms.get(atoms.size() - 2);
        boolean together = before.end() == digit.start()
                && digit.end() - digit.start() == 1
                && before.end() - before.start() < MOST_HAN_DIGITS;
        if (together && digit.isHanDigits() && before.isHanDigits()) {
            atoms.removeLast();
            atoms.removeLast();
            atoms.add(before.followedBy(digit));
        }
    }
}
