package io.glossa.api;

import io.glossa.stub.WithCollector;
import io.glossa.stub.WithStubModel;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What is shipped sends its spans by HTTP. */
@QuarkusIntegrationTest
@WithTestResource(WithStubModel.class)
@WithTestResource(
        value = WithCollector.class,
        initArgs = @ResourceArg(name = WithCollector.PROTOCOL, value = "http/protobuf"))
class TracesByHttpIT extends SentTraces {

    TracesByHttpIT() {
        super("/v1/traces", "application/x-protobuf");
    }
}
