/** What an operator sees from outside: figures for Prometheus, and spans for whoever follows a request through it. */
@NullMarked
package io.glossa.telemetry;

import org.jspecify.annotations.NullMarked;
