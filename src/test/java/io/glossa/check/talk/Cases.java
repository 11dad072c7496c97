package io.glossa.check.talk;

import io.glossa.language.Language;
import io.glossa.language.Languages;

/** What these tests look at: a text and an answer to it. */
final class Cases {

    private Cases() {}

    static Exchange exchange(String source, String text, String target, String answer) {
        return Exchange.translation(text, answer, new Languages(new Language(source), new Language(target)));
    }
}
