package io.glossa.api.deepl;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What is shipped serves DeepL's own client. */
@QuarkusIntegrationTest
class DeepLClientIT extends DeepLClientTest {}
