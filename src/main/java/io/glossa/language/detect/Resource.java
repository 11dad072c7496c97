package io.glossa.language.detect;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Files on the class path. Each is named in {@code reachability-metadata.json} too, for the native executable. */
final class Resource {

    private Resource() {}

    static InputStream open(String path) throws IOException {
        InputStream in = Resource.class.getClassLoader().getResourceAsStream(path);
        if (in == null) {
            throw new FileNotFoundException(path + " is not on the class path");
        }
        return new BufferedInputStream(in, 1 << 16);
    }
}
