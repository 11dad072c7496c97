package io.glossa.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What is shipped does the main job. */
@QuarkusIntegrationTest
class TranslateAndSummarizeIT extends TranslateAndSummarizeTest {}
