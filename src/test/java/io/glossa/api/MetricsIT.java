package io.glossa.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What is shipped does the series that Prometheus reads. */
@QuarkusIntegrationTest
class MetricsIT extends MetricsTest {}
