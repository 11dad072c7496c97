package io.glossa.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What is shipped does Markdown. */
@QuarkusIntegrationTest
class MarkdownOverHttpIT extends MarkdownOverHttpTest {}
