package io.glossa.stub;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** On a test's field: the test resource sets it, before any test runs. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Injected {}
