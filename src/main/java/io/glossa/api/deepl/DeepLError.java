package io.glossa.api.deepl;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** What DeepL says where it can't answer. Reached only through a filter, so the native executable must be told of it. */
@RegisterForReflection
record DeepLError(String message) {}
