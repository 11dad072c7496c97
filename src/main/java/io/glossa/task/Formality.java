package io.glossa.task;

/** How the translation addresses its reader. */
public enum Formality {
    DEFAULT,
    FORMAL,
    INFORMAL
}
