/** Files that are translated behind the request that brings them: read, worked on, and kept until they are fetched. */
@NullMarked
package io.glossa.api.file;

import org.jspecify.annotations.NullMarked;
