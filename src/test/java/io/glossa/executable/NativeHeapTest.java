package io.glossa.executable;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.Timer;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Quarkus has every class initialized while the native executable is built, and what their static fields hold becomes part of
 * it. The build fails where that is a source of randomness or a thread, which must be another at each start.
 */
class NativeHeapTest {

    private static final String AT_RUN_TIME = "--initialize-at-run-time=";

    /** LangChain4j's own threads, on which nothing here runs: no code leads there, so it is no part of the executable. */
    private static final String NOT_REACHED = "dev.langchain4j.internal.DefaultExecutorProvider$Holder";

    /** ICU's names of characters: 340 kB that nothing reads. */
    private static final String TOO_LARGE = "com.ibm.icu.impl.UCharacterName";

    private static final Set<Class<?>> FORBIDDEN = Set.of(
            Random.class,
            SplittableRandom.class,
            Thread.class,
            Timer.class,
            ExecutorService.class,
            HttpClient.class,
            InetAddress.class);

    /** Ours, and libraries that no extension of Quarkus looks after. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(
                    "io.glossa",
                    "dev.langchain4j",
                    "com.ibm.icu",
                    "org.jsoup",
                    "org.commonmark",
                    "org.h2",
                    "com.github.benmanes.caffeine");

    @Test
    void whatMustNotBePartOfTheExecutableIsMadeAtStart() {
        Set<String> makers = new TreeSet<>();
        CLASSES.stream()
                .filter(type -> type.getStaticInitializer()
                        .map(NativeHeapTest::makesForbidden)
                        .orElse(false))
                .forEach(type -> makers.add(type.getName()));
        makers.remove(NOT_REACHED);
        makers.add(TOO_LARGE);

        assertThat(makers)
                .containsExactlyInAnyOrderElementsOf(
                        NativeMetadata.setting("quarkus.native.additional-build-args").stream()
                                .filter(argument -> argument.startsWith(AT_RUN_TIME))
                                .map(argument -> argument.substring(AT_RUN_TIME.length()))
                                .toList());
    }

    private static boolean makesForbidden(JavaCodeUnit initializer) {
        return Stream.concat(
                        initializer.getConstructorCallsFromSelf().stream().map(JavaAccess::getTargetOwner),
                        initializer.getMethodCallsFromSelf().stream()
                                .map(call -> call.getTarget().getRawReturnType()))
                .anyMatch(NativeHeapTest::isForbidden);
    }

    private static boolean isForbidden(JavaClass type) {
        return FORBIDDEN.stream().anyMatch(type::isAssignableTo);
    }
}
