package io.glossa.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What is shipped speaks every protocol. */
@QuarkusIntegrationTest
class EveryKindIT extends EveryKindTest {}
