package io.glossa.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.junit.jupiter.api.Test;

class ApiDescriptionTest {

    /** Two builds of the same sources are the same only where they tell it in the same order. */
    @Test
    void tellsOfErrorsInTheirOrder() {
        // Given
        Operation operation = OASFactory.createOperation()
                .requestBody(OASFactory.createRequestBody())
                .responses(OASFactory.createAPIResponses());
        OpenAPI api = OASFactory.createOpenAPI()
                .paths(OASFactory.createPaths()
                        .addPathItem(
                                "/v1/translate", OASFactory.createPathItem().POST(operation)));

        // When
        new ApiDescription().filterOpenAPI(api);

        // Then
        assertThat(operation.getResponses().getAPIResponses().keySet())
                .containsExactly(
                        "304", "400", "401", "403", "404", "413", "422", "429", "502", "503", "504", "default");
    }
}
