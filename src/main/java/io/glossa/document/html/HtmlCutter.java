package io.glossa.document.html;

import com.ibm.icu.util.ULocale;
import io.glossa.document.Document;
import io.glossa.document.Format;
import io.glossa.document.Tags;
import io.glossa.document.plain.PlainText;
import io.glossa.language.Languages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts HTML, a whole page or a part of one. A segment is what stands between two tags that begin or end a block, or two
 * line breaks in a row; and an attribute that readers see. Nothing is parsed and written again: what is not answered
 * otherwise stays letter by letter as it was, broken or not.
 */
public final class HtmlCutter {

    private final String html;
    private final ULocale locale;
    private final int longest;
    private final Tags tags;
    private final HtmlTranslated translated;
    private final List<HtmlSegment> segments = new ArrayList<>();
    private final List<HtmlItem> run = new ArrayList<>();

    /** How many elements are open in which white space counts as it is. */
    private int preformatted;

    private HtmlCutter(String html, ULocale locale, int longest, Tags tags) {
        this.html = html;
        this.locale = locale;
        this.longest = longest;
        this.tags = tags;
        this.translated = HtmlTranslated.of(html, tags);
    }

    public static Document cut(String text, Languages pair, Tags tags) {
        return cut(text, pair, PlainText.LONGEST, tags);
    }

    static Document cut(String text, Languages pair, int longest, Tags tags) {
        String html = HtmlLanguage.set(text, pair.target());
        HtmlCutter cutter =
                new HtmlCutter(html, ULocale.forLanguageTag(pair.source().tag()), longest, tags);
        cutter.cut();
        return HtmlDocument.of(new Format.Html(tags), text, html, cutter.segments);
    }

    private void cut() {
        for (HtmlToken token : HtmlLexer.tokens(html)) {
            if (token.kind() == HtmlToken.Kind.OPENING && translated.is(token)) {
                attributes(token);
            }
            HtmlItem item = HtmlItems.of(html, token, translated, tags, preformatted > 0);
            if (item == null || (item.is(HtmlItem.Kind.BREAK) && endsLine())) {
                end();
            }
            if (item != null) {
                run.add(item);
            }
            preformatted = Math.max(0, preformatted + HtmlItems.preformats(token));
        }
        end();
        segments.sort(Comparator.comparingInt(segment -> segment.span().start()));
    }

    private void attributes(HtmlToken tag) {
        for (HtmlAttribute attribute : HtmlAttributes.translated(html, tag)) {
            HtmlItem words = HtmlItem.words(HtmlText.ofAttribute(html, attribute.value()));
            if (words.hasLetters()) {
                segments.add(
                        new HtmlSegment(List.of(words.withoutBlanks(true).withoutBlanks(false)), attribute.quote()));
            }
        }
    }

    /** Whether a line break is the last that was seen. */
    private boolean endsLine() {
        for (int i = run.size() - 1; i >= 0; i--) {
            if (!run.get(i).isBlank() && !run.get(i).is(HtmlItem.Kind.THING)) {
                return run.get(i).is(HtmlItem.Kind.BREAK);
            }
        }
        return false;
    }

    private void end() {
        HtmlRun.segments(run, locale, longest, tags.split("a", true))
                .forEach(items -> segments.add(new HtmlSegment(items, HtmlNotation.TEXT)));
        run.clear();
    }
}
