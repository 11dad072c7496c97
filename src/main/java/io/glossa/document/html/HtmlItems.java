package io.glossa.document.html;

import io.glossa.document.Tags;
import io.glossa.document.text.Span;
import org.jspecify.annotations.Nullable;

/** What the tokens of a page are where it is read. */
final class HtmlItems {

    private HtmlItems() {}

    /**
     * @param spaces whether white space counts as it is
     * @return null where the token bounds what is read as one text
     */
    static @Nullable HtmlItem of(String html, HtmlToken token, HtmlTranslated translated, Tags tags, boolean spaces) {
        Span span = new Span(token.start(), token.end());
        return switch (token.kind()) {
            case TEXT -> {
                HtmlText words = HtmlText.of(html, span, spaces);
                boolean quote = !token.foreign() && !words.trimmed().isEmpty();
                yield translated.is(token)
                        ? HtmlItem.words(words)
                        : HtmlItem.of(quote ? HtmlItem.Kind.QUOTE : HtmlItem.Kind.THING, "", span);
            }
            case OTHER -> HtmlItem.of(HtmlItem.Kind.THING, "", span);
            case OPENING, CLOSING -> tag(token, translated.isRound(token), tags, span);
        };
    }

    private static @Nullable HtmlItem tag(HtmlToken tag, boolean round, Tags tags, Span span) {
        if (tag.foreign()) {
            // A formula belongs to the sentence, a drawing is a picture.
            return HtmlItem.of(tag.name().equals("math") ? HtmlItem.Kind.QUOTE : HtmlItem.Kind.THING, "", span);
        }
        if (tags.split(tag.name(), HtmlNames.isBlock(tag.name()))) {
            return null;
        }
        if (tag.name().equals("br")) {
            // Two of them in a row would split.
            return HtmlItem.of(tags.split("br", true) ? HtmlItem.Kind.BREAK : HtmlItem.Kind.THING, "", span);
        }
        if (!round || HtmlNames.isVoid(tag.name()) || HtmlNames.isNever(tag.name())) {
            return HtmlItem.of(HtmlItem.Kind.THING, "", span);
        }
        boolean opening = tag.kind() == HtmlToken.Kind.OPENING;
        return HtmlItem.of(opening ? HtmlItem.Kind.OPENING : HtmlItem.Kind.CLOSING, tag.name(), span);
    }

    /** By how many elements more than before white space counts as it is behind this token. */
    static int preformats(HtmlToken token) {
        boolean pre = token.name().equals("pre") || token.name().equals("listing");
        return !pre ? 0 : token.kind() == HtmlToken.Kind.OPENING ? 1 : -1;
    }
}
