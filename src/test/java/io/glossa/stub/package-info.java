/** A model service faked at the wire: a local HTTP server that speaks OpenAI's protocol, well or badly as told. */
@NullMarked
package io.glossa.stub;

import org.jspecify.annotations.NullMarked;
