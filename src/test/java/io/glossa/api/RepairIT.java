package io.glossa.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What is shipped does checks and repair. */
@QuarkusIntegrationTest
class RepairIT extends RepairTest {}
