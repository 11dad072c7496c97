package io.glossa.api;

import io.glossa.stub.WithCollector;
import io.glossa.stub.WithStubModel;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What is shipped sends its spans by gRPC. */
@QuarkusIntegrationTest
@WithTestResource(WithStubModel.class)
@WithTestResource(value = WithCollector.class, initArgs = @ResourceArg(name = WithCollector.PROTOCOL, value = "grpc"))
class TracesByGrpcIT extends SentTraces {

    TracesByGrpcIT() {
        super("/opentelemetry.proto.collector.trace.v1.TraceService/Export", "application/grpc");
    }
}
