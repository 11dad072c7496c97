/** Who may call the service: their keys, what they may have done, and how much of it they have used. */
@NullMarked
package io.glossa.account;

import org.jspecify.annotations.NullMarked;
