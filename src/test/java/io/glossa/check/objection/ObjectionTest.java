package io.glossa.check.objection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObjectionTest {

    private static final Optional<Objection> DOUBT = Optional.of(Objection.doubt("perhaps"));
    private static final Optional<Objection> SURE = Optional.of(Objection.sure("certainly"));

    @Test
    void aSureOneComesBeforeADoubt() {
        assertThat(Objection.surest(List.of(Optional::empty, () -> DOUBT, () -> SURE)))
                .isEqualTo(SURE);
    }

    @Test
    void theFirstDoubtIsTakenWhereNoneIsSure() {
        assertThat(Objection.surest(
                        List.of(() -> DOUBT, Optional::empty, () -> Optional.of(Objection.doubt("perhaps not")))))
                .isEqualTo(DOUBT);
    }

    @Test
    void nothingIsAskedBehindASureOne() {
        assertThat(Objection.surest(List.of(() -> SURE, () -> {
                    throw new AssertionError("asked");
                })))
                .isEqualTo(SURE);
    }
}
