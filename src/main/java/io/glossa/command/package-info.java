/** The command line: starts the service, or only checks its configuration. */
@NullMarked
package io.glossa.command;

import org.jspecify.annotations.NullMarked;
