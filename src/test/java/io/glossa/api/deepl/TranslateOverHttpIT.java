package io.glossa.api.deepl;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What is shipped speaks as DeepL does. */
@QuarkusIntegrationTest
class TranslateOverHttpIT extends TranslateOverHttpTest {}
