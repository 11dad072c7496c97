package io.glossa.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What is shipped does stored glossaries. */
@QuarkusIntegrationTest
class GlossaryUseIT extends GlossaryUseTest {}
