package io.glossa.document;

import io.glossa.document.mask.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Documents as they come back through models that do one simple thing to every segment. */
public final class Models {

    private Models() {}

    /** Through a model that changes nothing. */
    public static String echo(Document document) {
        return through(document, text -> text);
    }

    /** Through a model that writes all words in capitals, and keeps the tokens. */
    public static String shout(Document document) {
        return through(document, Models::shouted);
    }

    public static String shouted(String masked) {
        return words(masked, words -> words.toUpperCase(Locale.ROOT));
    }

    /** @param model gets a masked text, and answers it */
    public static String through(Document document, UnaryOperator<String> model) {
        return document.join(
                segment -> Optional.of(model.apply(document.masked(segment).text())));
    }

    /** The masked text with what stands between its tokens changed. */
    static String words(String masked, UnaryOperator<String> change) {
        StringBuilder changed = new StringBuilder();
        int done = 0;
        for (Token token : Token.in(masked)) {
            changed.append(change.apply(masked.substring(done, token.start())))
                    .append(masked, token.start(), token.end());
            done = token.end();
        }
        return changed.append(change.apply(masked.substring(done))).toString();
    }
}
