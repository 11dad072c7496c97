package io.glossa.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What is shipped serves the clients that people have from npm. */
@QuarkusIntegrationTest
class NpmClientsIT extends NpmClientsTest {}
