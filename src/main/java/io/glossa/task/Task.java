package io.glossa.task;

/** What an engine is asked to do. */
public enum Task {
    TRANSLATE,
    SUMMARIZE
}
