package io.glossa.api.libretranslate;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What is shipped translates LibreTranslate's files. */
@QuarkusIntegrationTest
class FileIT extends FileTest {}
