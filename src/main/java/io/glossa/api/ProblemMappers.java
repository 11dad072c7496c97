package io.glossa.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.glossa.failure.Failure;
import io.glossa.failure.FailureException;
import io.glossa.failure.Violation;
import io.vertx.core.http.HttpClosedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every exception that reaches HTTP becomes a problem here: no stack trace, no plain text, no foreign message. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final int DEPTH = 8;

    @ServerExceptionMapper
    public Response failure(FailureException e) {
        if (e.getCause() != null) {
            LOG.debug(e.failure().getClass().getSimpleName(), e);
        }
        return response(Problem.of(e.failure()));
    }

    @ServerExceptionMapper
    public Response refused(Refusal e) {
        return response(e.problem());
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException e) {
        List<Violation> violations = e.getConstraintViolations().stream()
                .map(violation -> new Violation(field(violation), violation.getMessage()))
                .sorted(Comparator.comparing(Violation::field))
                .toList();
        return response(Problem.of(new Failure.InvalidRequest(violations)));
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return json(json);
        }
        int status = e.getResponse().getStatus();
        Response.StatusType known = e.getResponse().getStatusInfo();
        String title = known.getReasonPhrase();
        Problem problem = Problem.of(status, title.toLowerCase(Locale.ROOT).replace(' ', '-'), title, detail(status));
        Response answer = response(problem);
        Object allow = e.getResponse().getHeaders().getFirst("Allow");
        return allow == null
                ? answer
                : Response.fromResponse(answer).header("Allow", allow).build();
    }

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response json(JsonProcessingException e) {
        return response(Problem.of(new Failure.InvalidRequest(List.of(violation(e)))));
    }

    /** The caller is gone: nobody reads this. */
    @ServerExceptionMapper
    public Response hungUp(HttpClosedException e) {
        LOG.debug("A caller hung up", e);
        return response(Problem.of(499, "hung-up", "The caller hung up", "Nobody is there to read this."));
    }

    @ServerExceptionMapper
    public Response mistake(Throwable e) {
        Throwable cause = e.getCause();
        // Chains of causes may be circles.
        for (int depth = 0; cause != null && depth < DEPTH; depth++, cause = cause.getCause()) {
            if (cause instanceof HttpClosedException gone) {
                // While its body was being read.
                return hungUp(gone);
            }
        }
        LOG.error("A request failed by a mistake of ours", e);
        return response(Problem.of(
                500,
                "internal-error",
                "Something went wrong here",
                "The service's log says more, by the X-Request-Id."));
    }

    /** There is nothing at this address. */
    static Problem nothingHere() {
        return Problem.of(404, "not-found", "Not Found", detail(404));
    }

    public static Response response(Problem problem) {
        Response.ResponseBuilder response =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (problem.status() == 401) {
            response.header("WWW-Authenticate", "Bearer");
        }
        if (problem.retryAfter() != null) {
            response.header(
                    "Retry-After",
                    Math.max(1, problem.retryAfter().plusMillis(999).toSeconds()));
        }
        return response.build();
    }

    private static Violation violation(JsonProcessingException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                new Violation(
                        path(unknown), "is not a field of this request; there are: " + unknown.getKnownPropertyIds());
            case InvalidFormatException wrong
            when wrong.getTargetType().isEnum() ->
                new Violation(path(wrong), "must be one of " + words(wrong.getTargetType()));
            case MismatchedInputException wrong ->
                new Violation(
                        path(wrong),
                        wrong.getTargetType() == null ? "is missing" : "must be " + plain(wrong.getTargetType()));
            default -> {
                var at = e.getLocation();
                yield new Violation(
                        "body",
                        at == null
                                ? "is not JSON"
                                : "is not JSON: line " + at.getLineNr() + ", column " + at.getColumnNr());
            }
        };
    }

    private static String path(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "body" : path.startsWith(".") ? path.substring(1) : path;
    }

    private static String words(Class<?> type) {
        return Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
                .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String plain(Class<?> type) {
        if (type == String.class) {
            return "a string";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (Number.class.isAssignableFrom(type)) {
            return "a whole number";
        }
        return Iterable.class.isAssignableFrom(type) ? "a list" : "an object";
    }

    /** The path within the body: without the method's and the parameter's names. */
    private static String field(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        String[] parts = path.split("\\.", 3);
        // Methods call the body their request; other parameters have names that callers know.
        String parameter = parts.length < 2 || parts[1].equals("request") ? "body" : parts[1];
        String field = parts.length < 3 ? parameter : parts[2];
        return field.replace(".<list element>", "").replaceAll("\\.?oneLength$", "");
    }

    private static String detail(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this address. The API is described at /q/openapi.";
            case 405 -> "This address does not take this method.";
            case 406 ->
                "This address answers application/json; a glossary also text/tab-separated-values and text/csv.";
            case 413 -> "The body is larger than this service takes.";
            case 415 -> "Send the body as application/json; a glossary also as text/tab-separated-values or text/csv.";
            default -> "The request can't be answered.";
        };
    }
}
