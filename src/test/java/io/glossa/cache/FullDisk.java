package io.glossa.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/** A disk that has no room for as long as it is told so. */
final class FullDisk extends SteadyDisk {

    final AtomicBoolean full;

    FullDisk(AtomicBoolean full) {
        this.full = full;
    }

    @Override
    public String getScheme() {
        return "full";
    }

    @Override
    SteadyDisk another() {
        return new FullDisk(full);
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new SteadyFile(Path.of(name), mode.equals("r")) {
            @Override
            @SuppressWarnings("UnsynchronizedOverridesSynchronized")
            public int write(ByteBuffer from, long position) throws IOException {
                if (full.get()) {
                    throw new IOException("No space left on device");
                }
                return super.write(from, position);
            }
        };
    }
}
