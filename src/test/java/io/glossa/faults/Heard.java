package io.glossa.faults;

/**
 * The answer to one request, as its caller has it.
 *
 * @param status of HTTP; 0 where there was no answer
 * @param micros from sending it to having the whole answer
 * @param said the answer's body, or what went wrong: for the report where something is amiss
 */
record Heard(Outcome outcome, int status, long micros, String said) {}
