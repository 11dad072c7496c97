/** From configuration to a model that can be asked: built by LangChain4j, guarded by policies, counted and priced. */
@NullMarked
package io.glossa.provider;

import org.jspecify.annotations.NullMarked;
