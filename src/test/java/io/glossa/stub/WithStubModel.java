package io.glossa.stub;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Starts a stub model, configures it as the only one of the route, and gives it to the test's field of type {@link StubModel}. */
public class WithStubModel implements QuarkusTestResourceLifecycleManager {

    private @Nullable StubModel stub;

    @Override
    public Map<String, String> start() {
        stub = new StubModel();
        Map<String, String> settings = new HashMap<>(Map.of(
                "glossa.route", "stub",
                "glossa.providers.stub.kind", "openai",
                "glossa.providers.stub.base-url", stub.address(),
                "glossa.providers.stub.api-key", StubModel.KEY,
                "glossa.providers.stub.model", StubModel.MODEL,
                "glossa.providers.stub.timeout", "2s",
                "glossa.providers.stub.attempts", "2",
                "glossa.providers.stub.headers.X-Team", "newsroom",
                "glossa.providers.stub.retry-share", "10",
                // The faults of one test must not keep the next one's calls back.
                "glossa.providers.stub.circuit.volume", "1000"));
        settings.putAll(Lenient.CHECKS);
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(stub, new TestInjector.MatchesType(StubModel.class));
    }

    @Override
    public void stop() {
        if (stub != null) {
            stub.close();
        }
    }
}
