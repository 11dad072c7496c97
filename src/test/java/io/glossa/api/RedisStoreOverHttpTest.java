package io.glossa.api;

import io.glossa.stub.WithStore;
import io.glossa.stub.WithStubModel;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(WithStubModel.class)
@WithTestResource(value = WithStore.class, initArgs = @ResourceArg(name = "store", value = "redis"))
class RedisStoreOverHttpTest extends StoreContract {

    @Override
    String store() {
        return "redis";
    }
}
