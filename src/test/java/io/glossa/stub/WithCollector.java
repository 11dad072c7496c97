package io.glossa.stub;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns traces on and sends them to a {@link Collector}, by the protocol that the resource's argument names. */
public class WithCollector implements QuarkusTestResourceLifecycleManager {

    public static final String PROTOCOL = "protocol";

    private @Nullable Collector collector;
    private String protocol = "";

    @Override
    public void init(Map<String, String> arguments) {
        protocol = arguments.getOrDefault(PROTOCOL, "grpc");
    }

    @Override
    public Map<String, String> start() {
        collector = new Collector();
        return Map.of(
                "quarkus.otel.sdk.disabled",
                "false",
                "quarkus.otel.exporter.otlp.endpoint",
                collector.address(),
                "quarkus.otel.exporter.otlp.protocol",
                protocol,
                "quarkus.otel.bsp.schedule.delay",
                "50ms");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(collector, new TestInjector.MatchesType(Collector.class));
    }

    @Override
    public void stop() {
        if (collector != null) {
            collector.close();
        }
    }
}
