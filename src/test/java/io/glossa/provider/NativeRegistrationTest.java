package io.glossa.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The native executable knows only those classes by reflection that are registered. What Jackson reads and writes for a
 * chat must be, so that another version of LangChain4j can't take a kind of provider from the executable unnoticed.
 */
class NativeRegistrationTest {

    private static final String OURS = "META-INF/native-image/io.glossa/glossa-provider/reflect-config.json";

    /** Where LangChain4j keeps what it sends and receives in a chat. */
    private static final List<String> WIRE = List.of(
            "dev.langchain4j.model.anthropic.internal.api",
            "dev.langchain4j.model.googleai",
            "dev.langchain4j.model.mistralai.internal.api",
            "dev.langchain4j.model.ollama",
            "dev.langchain4j.model.openai.internal.chat",
            "dev.langchain4j.model.openai.internal.shared");

    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(WIRE);

    @Test
    void everyClassThatJacksonReadsOrWritesIsRegistered() throws IOException {
        Set<String> needed = needed();

        assertThat(needed).hasSizeGreaterThan(150);
        assertThat(WIRE).allSatisfy(room -> assertThat(needed).anyMatch(name -> name.startsWith(room + ".")));
        assertThat(registered().keySet()).containsAll(needed);
    }

    @Test
    void whatWeRegisterIsThereWithAllThatJacksonLooksFor() throws IOException {
        List<JsonNode> entries = entries(getClass().getClassLoader().getResource(OURS));

        assertThat(entries).isNotEmpty().allSatisfy(entry -> {
            Class<?> type =
                    Class.forName(entry.path("name").asText(), false, getClass().getClassLoader());
            List<String> wanted =
                    new ArrayList<>(List.of("allDeclaredConstructors", "allDeclaredMethods", "allDeclaredFields"));
            if (type.isRecord()) {
                wanted.add("allRecordComponents");
            }
            assertThat(wanted)
                    .allSatisfy(what -> assertThat(entry.path(what).asBoolean()).isTrue());
        });
    }

    private static Set<String> needed() {
        Set<String> needed = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            if (WIRE.contains(type.getPackageName()) && isBound(type)) {
                needed.add(type.getName());
                annotations(type).flatMap(NativeRegistrationTest::classes).forEach(needed::add);
            }
        }
        return needed;
    }

    /** Has a word of Jackson's on it, is one of its readers or writers, or is a value or builder inside such a class. */
    private static boolean isBound(JavaClass type) {
        if (type.isAnonymousClass()) {
            return false;
        }
        return annotations(type).findAny().isPresent()
                || type.isEnum()
                || type.isRecord()
                || type.isAssignableTo(JsonSerializer.class)
                || type.isAssignableTo(JsonDeserializer.class)
                || type.getEnclosingClass().map(NativeRegistrationTest::isBound).orElse(false);
    }

    private static Stream<JavaAnnotation<?>> annotations(JavaClass type) {
        List<JavaAnnotation<?>> all = new ArrayList<>(type.getAnnotations());
        for (JavaMember member : type.getMembers()) {
            all.addAll(member.getAnnotations());
        }
        for (JavaCodeUnit unit : type.getCodeUnits()) {
            unit.getParameterAnnotations().forEach(all::addAll);
        }
        return all.stream()
                .filter(annotation -> annotation.getRawType().getPackageName().startsWith("com.fasterxml.jackson"));
    }

    /** What Jackson makes an instance of because an annotation names it. */
    private static Stream<String> classes(JavaAnnotation<?> annotation) {
        return annotation.getProperties().values().stream()
                .filter(JavaClass.class::isInstance)
                .map(JavaClass.class::cast)
                .map(JavaClass::getName)
                .filter(name -> !name.endsWith("$None") && !name.startsWith("java."))
                .filter(name -> !name.equals("com.fasterxml.jackson.annotation.JsonTypeInfo")
                        && !name.equals("com.fasterxml.jackson.databind.annotation.NoClass"));
    }

    private static Map<String, JsonNode> registered() throws IOException {
        Map<String, JsonNode> registered = new TreeMap<>();
        ClassLoader loader = NativeRegistrationTest.class.getClassLoader();
        for (String file : List.of(
                OURS,
                "META-INF/native-image/dev.langchain4j/langchain4j-anthropic/reflect-config.json",
                "META-INF/native-image/dev.langchain4j/langchain4j-open-ai/reflect-config.json")) {
            for (URL url : Collections.list(loader.getResources(file))) {
                entries(url).forEach(entry -> registered.put(entry.path("name").asText(), entry));
            }
        }
        return registered;
    }

    private static List<JsonNode> entries(URL url) throws IOException {
        List<JsonNode> entries = new ArrayList<>();
        try (InputStream file = url.openStream()) {
            new ObjectMapper().readTree(file).forEach(entries::add);
        }
        return entries;
    }
}
