package io.glossa.gateway;

import io.glossa.task.Standing;

/**
 * An engine that may be asked, and how it is doing.
 *
 * @param inRoute whether a request asks it without naming it
 */
public record Service(Standing standing, boolean inRoute) {}
