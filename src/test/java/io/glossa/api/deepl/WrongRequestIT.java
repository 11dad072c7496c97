package io.glossa.api.deepl;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What is shipped tells what is wrong as DeepL does. */
@QuarkusIntegrationTest
class WrongRequestIT extends WrongRequestTest {}
