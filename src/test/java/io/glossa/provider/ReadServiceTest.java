package io.glossa.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.WithDefault;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadServiceTest {

    private final ProviderSettings.Service usual =
            ReadService.of(new Sheet("ours", Optional.empty(), Configured.by().written(), new Problems()));

    @ParameterizedTest
    @MethodSource("withDefaults")
    void hasTheDefaultsThatAreTold(Method setting) throws Exception {
        Object from = setting.getDeclaringClass().equals(ProviderSettings.Circuit.class) ? usual.circuit() : usual;
        String told = setting.getAnnotation(WithDefault.class).value();

        assertThat(setting.invoke(from)).isEqualTo(read(told, setting.getReturnType()));
    }

    static Stream<Method> withDefaults() {
        return Stream.of(ProviderSettings.Service.class, ProviderSettings.Circuit.class)
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.isAnnotationPresent(WithDefault.class));
    }

    private static Object read(String told, Class<?> type) {
        if (type.equals(Duration.class)) {
            return DurationConverter.parseDuration(told);
        }
        return type.equals(int.class) ? (Object) Integer.valueOf(told) : (Object) Double.valueOf(told);
    }
}
