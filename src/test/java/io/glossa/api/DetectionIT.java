package io.glossa.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What is shipped tells languages. */
@QuarkusIntegrationTest
class DetectionIT extends DetectionTest {}
