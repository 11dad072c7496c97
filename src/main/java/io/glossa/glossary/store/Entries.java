package io.glossa.glossary.store;

import io.glossa.glossary.Direction;
import io.glossa.glossary.GlossaryTerm;
import io.glossa.glossary.store.Misread.Fault;
import io.glossa.language.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The terms of a glossary that is being read, and what is wrong with them. The same one twice counts once. */
final class Entries {

    /** UTF-16 units of a term and of its translation, as in a request. */
    static final int LONGEST = 200;

    /** UTF-16 units of what people call a glossary. */
    static final int LONGEST_TITLE = 1024;

    /** More than these are not told: by then it is clear that the file is another. */
    private static final int FAULTS = 20;

    private final Direction usual;
    private final Set<GlossaryTerm> terms = new LinkedHashSet<>();
    private final List<Fault> faults = new ArrayList<>();
    private String title = "";

    Entries(Direction usual) {
        this.usual = usual;
    }

    /** Takes an entry, or notes what is wrong with it. */
    void add(int line, String source, String target, String language, String sourceLanguage) throws Misread {
        String from = source.strip();
        String to = target.strip();
        boolean goodSource = check(line, "source", from);
        boolean goodTarget = check(line, "target", to);
        Language into = language(line, "language", language, usual.into());
        Language of = language(line, "source language", sourceLanguage, usual.from());
        if (goodSource && goodTarget) {
            terms.add(new GlossaryTerm(from, to, into, of));
        }
    }

    /** Takes what people call the glossary. */
    void title(int line, String called) throws Misread {
        String stripped = called.strip();
        if (stripped.length() > LONGEST_TITLE
                || stripped.codePoints().anyMatch(c -> Character.isISOControl(c) || isHalf(c))) {
            fault(line, "the title has more than " + LONGEST_TITLE + " characters, or control characters");
        }
        title = stripped;
    }

    String title() {
        return title;
    }

    void fault(int line, String message) throws Misread {
        faults.add(new Fault(line, message));
        if (faults.size() == FAULTS) {
            throw new Misread(faults);
        }
    }

    /** @throws Misread where anything was wrong */
    List<GlossaryTerm> all() throws Misread {
        if (!faults.isEmpty()) {
            throw new Misread(faults);
        }
        return List.copyOf(terms);
    }

    private boolean check(int line, String what, String term) throws Misread {
        String wrong = term.isEmpty()
                ? "is missing"
                : term.length() > LONGEST
                        ? "has more than " + LONGEST + " characters"
                        : term.codePoints().anyMatch(Character::isISOControl)
                                ? "holds a tab, a line break or another control character"
                                : term.codePoints().anyMatch(Entries::isHalf) ? "is not well-formed Unicode" : null;
        if (wrong != null) {
            fault(line, "the " + what + " " + wrong);
        }
        return wrong == null;
    }

    private @Nullable Language language(int line, String what, String tag, @Nullable Language otherwise)
            throws Misread {
        if (tag.isBlank()) {
            return otherwise;
        }
        try {
            return new Language(tag);
        } catch (IllegalArgumentException e) {
            fault(line, "the " + what + " " + e.getMessage());
            return otherwise;
        }
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
