package io.glossa.document.html;

import io.glossa.document.Document;
import io.glossa.document.Format;
import io.glossa.document.Masked;
import io.glossa.document.Segment;
import io.glossa.document.Stretch;
import io.glossa.document.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Numbers a page's segments and puts them together with what stands between them. */
public final class HtmlDocument {

    private final String html;
    private final List<HtmlSegment> planned;
    private final List<Span> spans;
    private final List<Segment> segments = new ArrayList<>();

    /** @param planned in order; one that stands in another's markup comes behind that */
    private HtmlDocument(String html, List<HtmlSegment> planned) {
        this.html = html;
        this.planned = planned;
        this.spans = planned.stream().map(HtmlSegment::span).toList();
        spans.forEach(span -> segments.add(new Segment(segments.size() + 1, span.of(html))));
    }

    public static Document of(Format format, String text, String html, List<HtmlSegment> planned) {
        HtmlDocument page = new HtmlDocument(html, planned);
        List<Masked> masks = page.planned.stream()
                .map(segment -> segment.masked(html, page::inside))
                .toList();
        return new Document(format, text, page.stretch(new Span(0, html.length()), 0), page.segments, masks);
    }

    /** A stretch of markup or a whole segment, with the attributes in it: each begins behind its tag's. */
    private Stretch inside(Span stretch) {
        int from = 0;
        int to = spans.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (spans.get(middle).start() > stretch.start()) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return stretch(stretch, from);
    }

    private Stretch stretch(Span stretch, int first) {
        List<Segment> inside = new ArrayList<>();
        List<String> between = new ArrayList<>();
        int done = stretch.start();
        for (int i = first; i < spans.size() && spans.get(i).start() < stretch.end(); i++) {
            Span span = spans.get(i);
            if (span.start() >= done) {
                between.add(html.substring(done, span.start()));
                inside.add(segments.get(i));
                done = span.end();
            }
        }
        between.add(html.substring(done, stretch.end()));
        return new Stretch(inside, between);
    }
}
