/**
 * What all interfaces share: who calls, on what terms, the headers, the limits, and one table from failure to status. Each
 * interface has a room of its own beside this one.
 */
@NullMarked
package io.glossa.api;

import org.jspecify.annotations.NullMarked;
