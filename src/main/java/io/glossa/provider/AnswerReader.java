package io.glossa.provider;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Looks over a service's answer before LangChain4j reads it: refuses what is none, and puts right what LangChain4j
 * would take for something else, as the service's own words for an answer that was cut off or filtered.
 */
@FunctionalInterface
interface AnswerReader {

    /**
     * @param answer what the service wrote; may be changed
     * @throws NoAnswerException where it holds no answer that is finished, cut off or filtered
     */
    void read(ObjectNode answer);
}
