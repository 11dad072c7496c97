package io.glossa.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What is shipped does Apertium, where it is there. */
@QuarkusIntegrationTest
class OfflineIT extends OfflineTest {}
