package io.glossa.api.deepl;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What is shipped translates DeepL's documents. */
@QuarkusIntegrationTest
class DocumentClientIT extends DocumentClientTest {}
