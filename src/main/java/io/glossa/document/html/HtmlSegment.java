package io.glossa.document.html;

import io.glossa.document.Masked;
import io.glossa.document.Masking;
import io.glossa.document.Stretch;
import io.glossa.document.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A segment of a page: a text with the markup in it, or an attribute's value.
 *
 * @param items not empty
 * @param quote as {@link HtmlNotation} knows it
 */
public record HtmlSegment(List<HtmlItem> items, char quote) {

    Span span() {
        return new Span(items.getFirst().span().start(), items.getLast().span().end());
    }

    /** @param stretches gives what stands in a stretch of the page, with the segments in it */
    Masked masked(String html, Function<Span, Stretch> stretches) {
        Map<String, String> references = new HashMap<>();
        List<String> spaces = new ArrayList<>();
        for (HtmlItem item : items) {
            references.putAll(item.words().references());
            spaces.addAll(item.words().spaces());
        }
        int[] partners = HtmlPairs.partners(items);
        Masking masking = new Masking(new HtmlNotation(references, spaces, quote), words -> words);
        for (int i = 0; i < items.size(); i++) {
            HtmlItem item = items.get(i);
            switch (item.kind()) {
                case WORDS -> words(item.words(), html, masking);
                case OPENING ->
                    masking.open(
                            stretches.apply(item.span()),
                            stretches.apply(items.get(partners[i]).span()));
                case CLOSING -> masking.close();
                case QUOTE, THING, BREAK -> masking.whole(stretches.apply(item.span()));
            }
        }
        return masking.masked(stretches.apply(span()));
    }

    private static void words(HtmlText words, String html, Masking masking) {
        int done = 0;
        for (Span mask : words.masks()) {
            masking.said(words.text().substring(done, mask.start()))
                    .whole(Stretch.of(words.source(mask.start(), mask.end()).of(html)));
            done = mask.end();
        }
        masking.said(words.text().substring(done));
    }
}
