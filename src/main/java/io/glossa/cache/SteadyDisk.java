package io.glossa.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.store.fs.disk.FilePathDisk;

/**
 * MVStore's way to files, such that a thread that is interrupted while it reads (its caller has hung up) does not close the
 * file for everybody, which is what an ordinary channel does.
 */
class SteadyDisk extends FilePathDisk {

    /** What the store calls this file: MVStore finds its file systems by what a name begins with. */
    String nameOf(Path file) {
        return getScheme() + ":" + file.toAbsolutePath();
    }

    @Override
    public String getScheme() {
        return "steady";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new SteadyFile(Path.of(name), mode.equals("r"));
    }

    @Override
    public SteadyDisk getPath(String path) {
        SteadyDisk there = another();
        String scheme = getScheme() + ":";
        there.name = path.startsWith(scheme) ? path.substring(scheme.length()) : path;
        return there;
    }

    SteadyDisk another() {
        return new SteadyDisk();
    }
}
