package io.glossa.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What is shipped keeps answers: in Redis. */
@QuarkusIntegrationTest
class RedisStoreOverHttpIT extends RedisStoreOverHttpTest {}
