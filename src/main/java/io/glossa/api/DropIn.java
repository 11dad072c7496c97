package io.glossa.api;

import java.util.Map;

/**
 * An interface of another service, which Glossa speaks as well: its addresses, its errors and its headers. What it does with a
 * request, its resources know.
 */
public interface DropIn {

    /** Whether this address, without the query, is one of it. */
    boolean covers(String path);

    /** Whether it is switched on. Where it is not, there is nothing at its addresses. */
    boolean enabled();

    /** The status by which its clients understand the problem. */
    int status(Problem problem);

    /** The problem in its own words, as the JSON that they become. */
    Object error(Problem problem);

    /** What all its answers carry. */
    Map<String, String> headers(String requestId);
}
