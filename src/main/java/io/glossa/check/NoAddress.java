package io.glossa.check;

import io.glossa.check.objection.Objection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Is the summary free of addresses? The text's own, and the one that it came from, have no place in it. */
final class NoAddress implements Check<SummarySubject> {

    private static final Pattern ADDRESS = Pattern.compile(
            "https?://\\S{1,200}|\\bwww\\.\\S{1,200}|[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return Checks.ADDRESSES;
    }

    @Override
    public Optional<Objection> look(SummarySubject subject) {
        Matcher address = ADDRESS.matcher(subject.summary());
        return address.find()
                ? Optional.of(Objection.sure("has an address in it: " + address.group()))
                : Optional.empty();
    }
}
