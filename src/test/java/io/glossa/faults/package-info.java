/**
 * A fault campaign: the packaged service between many callers and two upstreams that fail in every way we know of.
 * {@link io.glossa.faults.FaultCampaign} is where to begin.
 */
@NullMarked
package io.glossa.faults;

import org.jspecify.annotations.NullMarked;
