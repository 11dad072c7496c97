package io.glossa.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What is shipped asks for keys. */
@QuarkusIntegrationTest
class KeysIT extends KeysTest {}
