package io.glossa.document.xml;

import com.ibm.icu.util.ULocale;
import io.glossa.document.Document;
import io.glossa.document.Format;
import io.glossa.document.Tags;
import io.glossa.document.html.HtmlDocument;
import io.glossa.document.html.HtmlItem;
import io.glossa.document.html.HtmlNotation;
import io.glossa.document.html.HtmlRun;
import io.glossa.document.html.HtmlSegment;
import io.glossa.language.Languages;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts XML, a whole document or a part of one. A segment is what stands between two tags that split. Attributes, CDATA and
 * entities of the document's own are not translated; nothing is parsed and written again, so all markup stays letter by
 * letter as it was.
 */
public final class XmlCutter {

    private XmlCutter() {}

    /** @throws IllegalArgumentException where the document is not well-formed */
    public static Document cut(String xml, Languages pair, Tags tags, int longest) {
        ULocale locale = ULocale.forLanguageTag(pair.source().tag());
        List<HtmlSegment> segments = new ArrayList<>();
        for (List<HtmlItem> run : XmlRuns.of(xml, tags)) {
            HtmlRun.wholeSegments(run, locale, longest)
                    .forEach(items -> segments.add(new HtmlSegment(items, HtmlNotation.TEXT)));
        }
        return HtmlDocument.of(new Format.Xml(tags), xml, xml, segments);
    }
}
