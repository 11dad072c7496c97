package io.glossa.api;

import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentHolder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The OpenAPI document as it was written when Glossa was built, read for whoever asks for it. */
final class WrittenDescription implements OpenApiDocumentHolder {

    private static final String FILE = "META-INF/quarkus-generated-openapi-doc.";

    @Override
    public byte[] getJsonDocument() {
        return read("JSON");
    }

    @Override
    public byte[] getYamlDocument() {
        return read("YAML");
    }

    private static byte[] read(String format) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE + format)) {
            if (in == null) {
                throw new FileNotFoundException(FILE + format + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
