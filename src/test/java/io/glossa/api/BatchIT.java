package io.glossa.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What is shipped does several texts at once, detection, languages, OpenAPI and cache words. */
@QuarkusIntegrationTest
class BatchIT extends BatchTest {}
