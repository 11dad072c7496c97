package io.glossa.depot;

import java.time.Duration;
import java.util.Optional;

/** Where nothing is to outlive the process. */
final class Nowhere implements Depot {

    @Override
    public boolean shared() {
        return false;
    }

    @Override
    public boolean put(String name, byte[] thing, Duration time) {
        return true;
    }

    @Override
    public boolean replace(String name, byte[] old, byte[] thing, Duration time) {
        return false;
    }

    @Override
    public Optional<byte[]> get(String name) {
        return Optional.empty();
    }

    @Override
    public void remove(String name) {}
}
