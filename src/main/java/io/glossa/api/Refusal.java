package io.glossa.api;

/** Ends a request with a problem that only its interface knows of: what is wrong is in no failure of the gateway's. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Refusal(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    /** A request that its sender must change. */
    public static Refusal invalid(String detail) {
        return new Refusal(Problem.of(400, "invalid-request", "The request is not valid", detail));
    }

    public Problem problem() {
        return problem;
    }
}
