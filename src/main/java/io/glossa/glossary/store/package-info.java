/** Glossaries that have a name: read from files in three forms, kept where they outlive the process, changed while it runs. */
@NullMarked
package io.glossa.glossary.store;

import org.jspecify.annotations.NullMarked;
