package io.glossa.api.libretranslate;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What is shipped tells what is wrong as LibreTranslate does. */
@QuarkusIntegrationTest
class WrongRequestIT extends WrongRequestTest {}
