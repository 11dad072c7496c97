package io.glossa.engine.offline;

import io.glossa.language.Languages;
import java.util.List;

/**
 * One direction of translation that Apertium is installed for, such as {@code eng-spa}.
 *
 * @param stages the programs that make up its pipeline, each with its arguments
 */
record Mode(String name, Languages pair, List<List<String>> stages) {

    Mode {
        stages = List.copyOf(stages);
    }
}
