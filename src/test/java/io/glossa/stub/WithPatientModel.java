package io.glossa.stub;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Starts a patient model, configures it as the only provider, and gives it to the test's field of its type. */
public class WithPatientModel implements QuarkusTestResourceLifecycleManager {

    private @Nullable PatientModel model;

    @Override
    public Map<String, String> start() {
        model = new PatientModel();
        Map<String, String> settings = new HashMap<>(Lenient.CHECKS);
        settings.putAll(Map.of(
                "glossa.route",
                "patient",
                "glossa.providers.patient.kind",
                "openai",
                "glossa.providers.patient.base-url",
                model.address(),
                "glossa.providers.patient.model",
                StubModel.MODEL));
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(model, new TestInjector.MatchesType(PatientModel.class));
    }

    @Override
    public void stop() {
        if (model != null) {
            model.close();
        }
    }
}
