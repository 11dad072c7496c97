package io.glossa.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.glossa.stub.NpmClients;
import io.glossa.stub.WithStubModel;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clients that people have from npm find what they expect. Skipped where there is no Node. */
@QuarkusTest
@WithTestResource(WithStubModel.class)
class NpmClientsTest {

    @BeforeAll
    static void install() throws Exception {
        NpmClients.install();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deepl.test.js", "libretranslate.test.js"})
    void areServed(String tests) throws Exception {
        NpmClients.Run run = NpmClients.test(tests, "http://localhost:" + RestAssured.port);

        assertThat(run.passed()).as(run.output()).isTrue();
        assertThat(run.output()).contains("# fail 0").doesNotContain("# pass 0");
    }
}
