package io.glossa.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What is shipped does all forms of problems. */
@QuarkusIntegrationTest
class ProblemsIT extends ProblemsTest {}
