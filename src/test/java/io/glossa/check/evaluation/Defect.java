package io.glossa.check.evaluation;

import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** One thing that models do wrong. */
public interface Defect {

    /** What it is called in the tables. */
    String name();

    /** The checks that are there for it; any of them will do. */
    Set<String> expected();

    /** The translation with the defect in it; empty where this one can't have it, as one without figures can't lose one. */
    Optional<Trial> plant(Example example, Random random);
}
