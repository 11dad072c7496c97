package io.glossa.gateway;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** {@code glossa.detection.*}: which languages a text may turn out to be. */
@ConfigMapping(prefix = "glossa.detection")
interface DetectionSettings {

    /** BCP 47 tags; left out: every language that can be told. The fewer there are, the surer short texts are told. */
    Optional<List<String>> languages();
}
