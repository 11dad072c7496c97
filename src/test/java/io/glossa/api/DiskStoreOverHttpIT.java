package io.glossa.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What is shipped keeps answers: on disk. */
@QuarkusIntegrationTest
class DiskStoreOverHttpIT extends DiskStoreOverHttpTest {}
