package io.glossa.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What is shipped does HTML. */
@QuarkusIntegrationTest
class HtmlOverHttpIT extends HtmlOverHttpTest {}
