package io.glossa.api.deepl;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

/**
 * What DeepL says where it can't answer. Reached only through a filter, so the native executable must be told of it.
 *
 * @param detail of glossaries, what is wrong with them
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeepLError(String message, @Nullable String detail) {}
