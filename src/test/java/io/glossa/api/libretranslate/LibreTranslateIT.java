package io.glossa.api.libretranslate;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What is shipped serves LibreTranslate's clients. */
@QuarkusIntegrationTest
class LibreTranslateIT extends LibreTranslateTest {}
