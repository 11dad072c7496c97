package io.glossa.api.deepl;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What is shipped does with markup what DeepL's clients say. */
@QuarkusIntegrationTest
class TagHandlingIT extends TagHandlingTest {}
