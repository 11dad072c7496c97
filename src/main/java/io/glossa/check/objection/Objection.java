package io.glossa.check.objection;

/**
 * What a check has against an answer.
 *
 * @param what one clause, without a full stop, for people and for the model that is asked again
 * @param doubtful whether it may well be wrong. Of a hundred faithful translations one to four are doubted
 */
public record Objection(String what, boolean doubtful) {

    /** That what is so is as good as certain. */
    public static Objection sure(String what) {
        return new Objection(what, false);
    }

    /** That what may be so. */
    public static Objection doubt(String what) {
        return new Objection(what, true);
    }
}
