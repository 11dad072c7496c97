package io.glossa.check.evaluation.defect;

import io.glossa.check.evaluation.Defect;
import java.util.List;

/** All defects that are planted: a new one is a class, and a line here. */
public final class Defects {

    public static final List<Defect> ALL = List.of(
            new NumberChanged(),
            new NumberDropped(),
            new NumberAdded(),
            new SentenceDropped(),
            new SentenceLeft(),
            new SourceLeft(),
            new SourceRetouched(),
            new SourceBeside(),
            new AnotherText(),
            new WrongLanguage(),
            new RelatedLanguage(),
            new CutShort(),
            new Doubled(),
            new Preamble(),
            new Fenced(),
            new Refusal(),
            new AddressAltered(),
            new PlaceholderLost(),
            new TermMissed());

    private Defects() {}
}
