/** HTTP only: a resource and its wire records for each endpoint, the headers, and one table from failure to status. */
@NullMarked
package io.glossa.api;

import org.jspecify.annotations.NullMarked;
