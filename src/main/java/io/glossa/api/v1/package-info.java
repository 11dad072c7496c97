/** Glossa's own endpoints, version 1: a resource for each, and the wire records of its requests and answers. */
@NullMarked
package io.glossa.api.v1;

import org.jspecify.annotations.NullMarked;
