package io.glossa.document.markdown;

import io.glossa.document.mask.Masks;
import io.glossa.document.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must not be translated in a Markdown text beyond what must not be in any: emoji by name, marks for programs. */
final class MarkdownMasks {

    private static final Pattern NAMES = Pattern.compile(String.join(
            "|",
            // An emoji, :tada:
            "(?<![\\w:]):(?=[a-z0-9_+-]{0,40}[a-z])[a-z0-9_+-]{2,40}:(?![\\w:])",
            // A footnote without its note; the place of a table of contents.
            "\\[\\^[^\\]\\s]{1,40}\\]|\\[TOC\\]|\\[\\[_TOC_\\]\\]",
            // Attributes, {#id .class}; orders to a site generator, {% include %} and {{< figure >}}.
            "\\{[#.:][^{}\\n]{1,80}\\}|\\{%[^\\n]{1,200}?%\\}|\\{\\{[^\\n]{1,200}?\\}\\}",
            // The beginning and the end of a box, :::note
            "(?m:^):::+ ?[\\w-]*",
            "\\b(?:mailto|xmpp|tel):(?=\\S)"));

    private final BitSet taken = new BitSet();
    private final List<Span> masks = new ArrayList<>();

    private MarkdownMasks() {}

    /**
     * In order, apart from each other.
     *
     * @param kept what is known to be masked
     */
    static List<Span> in(String words, List<Span> kept) {
        MarkdownMasks masks = new MarkdownMasks();
        kept.forEach(masks::add);
        Matcher name = NAMES.matcher(words);
        while (name.find()) {
            masks.add(new Span(name.start(), name.end()));
        }
        Masks.in(words).forEach(masks::add);
        masks.masks.sort(Comparator.comparingInt(Span::start));
        return masks.masks;
    }

    private void add(Span mask) {
        int next = taken.nextSetBit(mask.start());
        if (next < 0 || next >= mask.end()) {
            taken.set(mask.start(), mask.end());
            masks.add(mask);
        }
    }
}
