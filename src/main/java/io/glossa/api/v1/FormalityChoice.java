package io.glossa.api.v1;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.glossa.task.Formality;

/** How the translation addresses its reader. */
public enum FormalityChoice {
    @JsonProperty("default")
    DEFAULT(Formality.DEFAULT),
    @JsonProperty("formal")
    FORMAL(Formality.FORMAL),
    @JsonProperty("informal")
    INFORMAL(Formality.INFORMAL);

    private final Formality formality;

    FormalityChoice(Formality formality) {
        this.formality = formality;
    }

    Formality formality() {
        return formality;
    }
}
