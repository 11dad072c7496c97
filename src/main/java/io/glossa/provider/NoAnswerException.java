package io.glossa.provider;

/** The service said that all is well, and yet gave no answer that could be used. Never holds what it wrote. */
final class NoAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NoAnswerException(String reason) {
        super(reason);
    }

    static NoAnswerException foreign() {
        return new NoAnswerException("its answer is not in its protocol");
    }

    static NoAnswerException empty() {
        return new NoAnswerException("its answer is empty");
    }

    static NoAnswerException brokenOff() {
        return new NoAnswerException("it broke off its answer");
    }
}
