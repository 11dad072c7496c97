package io.glossa.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What the native executable hands out is what Quarkus would make of it. */
@QuarkusTest
class WrittenDescriptionTest {

    private final WrittenDescription written = new WrittenDescription();

    @Test
    void isTheSameInJson() throws IOException {
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(written.getJsonDocument())).isEqualTo(json.readTree(asked("application/json")));
    }

    @Test
    void isTheSameInYaml() throws IOException {
        YAMLMapper yaml = new YAMLMapper();
        assertThat(yaml.readTree(written.getYamlDocument())).isEqualTo(yaml.readTree(asked("application/yaml")));
    }

    private static byte[] asked(String type) {
        return given().accept(type)
                .when()
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
