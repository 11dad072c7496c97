package io.glossa.stub;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Starts two stub models and configures a route through both, and the offline engine last; with the argument
 * {@code route}, another route. With {@code checks=all} they have to translate.
 */
public class WithTwoStubModels implements QuarkusTestResourceLifecycleManager {

    /** On a test's field: the first of the route. */
    @Retention(RetentionPolicy.RUNTIME)
    public @interface First {}

    /** On a test's field: the second of the route. */
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Second {}

    private String route = "first,second,offline";
    private boolean strict;
    private @Nullable StubModel first;
    private @Nullable StubModel second;

    @Override
    public void init(Map<String, String> arguments) {
        route = arguments.getOrDefault("route", route);
        strict = arguments.getOrDefault("checks", "").equals("all");
    }

    @Override
    public Map<String, String> start() {
        first = new StubModel();
        second = new StubModel();
        Map<String, String> settings = new HashMap<>();
        settings.put("glossa.route", route);
        settings.putAll(strict ? Map.of() : Lenient.CHECKS);
        settings.putAll(provider("first", first));
        settings.putAll(provider("second", second));
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(first, new TestInjector.AnnotatedAndMatchesType(First.class, StubModel.class));
        injector.injectIntoFields(second, new TestInjector.AnnotatedAndMatchesType(Second.class, StubModel.class));
    }

    @Override
    public void stop() {
        if (first != null) {
            first.close();
        }
        if (second != null) {
            second.close();
        }
    }

    private static Map<String, String> provider(String name, StubModel stub) {
        String prefix = "glossa.providers." + name + ".";
        return Map.of(
                prefix + "kind", "openai",
                prefix + "base-url", stub.address(),
                prefix + "model", StubModel.MODEL,
                prefix + "attempts", "1",
                prefix + "circuit.volume", "1000");
    }
}
