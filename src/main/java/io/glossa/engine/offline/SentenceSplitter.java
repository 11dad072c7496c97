package io.glossa.engine.offline;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.glossa.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a paragraph into sentences that can stand alone: no quotation is torn apart, nor a name at its initials. */
final class SentenceSplitter {

    /** "J. K.": an initial ends no sentence. */
    private static final Pattern INITIAL = Pattern.compile("(?:^|[\\s.])\\p{Lu}\\.$");

    /** So many characters after a quotation are its "he said". */
    private static final int ATTRIBUTION = 12;

    private final BreakIterator boundaries;

    SentenceSplitter(Language language) {
        // "ss=standard": Unicode's lists of abbreviations ("Mr.") that end no sentence.
        this.boundaries = BreakIterator.getSentenceInstance(
                ULocale.forLanguageTag(language.tag()).setKeywordValue("ss", "standard"));
    }

    /** Those sentences of the paragraph that neither begin nor end inside a quotation. */
    List<String> split(String paragraph) {
        List<String> sentences = new ArrayList<>();
        Quotations quotations = new Quotations();
        List<Integer> ends = ends(paragraph);
        int start = 0;
        int read = 0;
        for (int i = 0; i < ends.size(); i++) {
            int end = ends.get(i);
            quotations.read(paragraph, read, end);
            read = end;
            int next = i + 1 < ends.size() ? ends.get(i + 1) : end;
            if (!quotations.open()
                    && !goesOn(paragraph.substring(start, end).strip(), paragraph.substring(end, next))) {
                sentences.add(paragraph.substring(start, end).strip());
                start = end;
            }
        }
        return sentences;
    }

    private static boolean goesOn(String sentence, String next) {
        if (sentence.isEmpty() || next.isBlank()) {
            return false;
        }
        boolean quotationEnds = SentenceEnd.closes(sentence.codePointBefore(sentence.length()));
        boolean nothingElse = Quotations.startsWithOne(sentence);
        // In Japanese the particle of quoting follows: 「…。」と話した。
        boolean particle = UScript.getScript(next.codePointAt(0)) == UScript.HIRAGANA;
        return Character.isLowerCase(next.codePointAt(0))
                || INITIAL.matcher(sentence).find()
                || (quotationEnds && (particle || (nothingElse && next.strip().length() <= ATTRIBUTION)));
    }

    private List<Integer> ends(String paragraph) {
        List<Integer> ends = new ArrayList<>();
        boundaries.setText(paragraph);
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            Clauses.ends(paragraph, start, end, ends);
            ends.add(end);
            start = end;
        }
        return ends;
    }
}
