package io.glossa.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.stub.Injected;
import io.glossa.stub.StubModel;
import io.glossa.stub.WithStubModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ReadyTest.WithASpecialRoute.class)
@WithTestResource(WithStubModel.class)
class ReadyTest {

    public static class WithASpecialRoute implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("glossa.routes.vi-en", "stub,offline");
        }
    }

    @Inject
    @Injected
    Ready ready;

    @Test
    void tellsWhatHasStarted() {
        assertThat(ready.line().toString())
                .matches("version=\\S+ route=stub route\\.vi-en=stub,offline models=offline:apertium,stub:stub-model"
                        + " stores=memory glossaries=memory"
                        + " prompts=translate:[0-9a-f]{12},repair:[0-9a-f]{12},summarize:[0-9a-f]{12}");
    }

    @Test
    void tellsNoKey() {
        assertThat(ready.line().toString()).doesNotContain(StubModel.KEY);
    }
}
