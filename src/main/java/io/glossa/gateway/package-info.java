/**
 * The whole service: detect, cut, look into the cache, ask, check, join, keep. {@link io.glossa.gateway.Gateway} is the
 * class to read first.
 */
@NullMarked
package io.glossa.gateway;

import org.jspecify.annotations.NullMarked;
