package io.glossa.api.deepl;

import io.glossa.api.Fields;
import io.glossa.api.Refusal;
import java.util.List;

/** The glossaries that a request names: one, or several with commas between them, as forms have lists. */
final class GlossaryIds {

    private static final int MOST = 5;

    private final Fields fields;

    GlossaryIds(Fields fields) {
        this.fields = fields;
    }

    List<String> all() {
        List<String> one = fields.one("glossary_id").stream().toList();
        List<String> many = new Choices(fields).list("glossary_ids");
        if (!one.isEmpty() && !many.isEmpty()) {
            throw Refusal.invalid("'glossary_ids' can't be used together with 'glossary_id'.");
        }
        if (many.size() > MOST) {
            throw Refusal.invalid("Too many values for 'glossary_ids': up to " + MOST + " are taken.");
        }
        return one.isEmpty() ? many : one;
    }
}
