package io.glossa.api.deepl;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What is shipped keeps the glossaries of DeepL's own client. */
@QuarkusIntegrationTest
class GlossaryClientIT extends GlossaryClientTest {}
