package io.glossa.api.libretranslate;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.glossa.api.Texts.Translated;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What {@code POST /translate} answers: of each member one for each text where they came as a list, else one.
 *
 * @param detectedLanguage null where the request names the language
 * @param alternatives null where none are asked for
 * @param glossa what LibreTranslate has no words for; null where there is nothing to be said of any text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Translation(
        Object translatedText,
        @Nullable Object detectedLanguage,
        @Nullable Object alternatives,
        @Nullable Object glossa) {

    static Translation of(TranslateWish wish, List<Translated> texts) {
        boolean remarks = texts.stream().anyMatch(text -> text.remark() != null);
        return new Translation(
                Objects.requireNonNull(member(wish, texts, Translated::text)),
                wish.detect() ? member(wish, texts, text -> Guess.of(text.source())) : null,
                wish.alternatives() ? member(wish, texts, text -> List.of()) : null,
                remarks ? member(wish, texts, Translated::remark) : null);
    }

    private static @Nullable Object member(
            TranslateWish wish, List<Translated> texts, Function<Translated, @Nullable Object> each) {
        List<@Nullable Object> all = new ArrayList<>();
        texts.forEach(text -> all.add(each.apply(text)));
        return wish.list() ? all : all.getFirst();
    }
}
