package io.glossa.api;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.function.LongConsumer;

/** One body as it arrives. Used by one event loop. */
final class Intake {

    /** A body up to so many times the limit is read to its end, and thrown away, so that its sender hears the answer. */
    private static final int PATIENCE = 8;

    /** What is set aside at most for a body before its bytes are there, whatever its sender tells: 64 KiB. */
    private static final long AT_FIRST = 65_536;

    private final HttpServerRequest request;
    private final long limit;
    private final long told;
    private final boolean waits;
    private Buffer body;
    private long length;
    private long seen;
    private boolean over;

    /** @param told the bytes that its sender says it has; 0 where it does not say */
    Intake(HttpServerRequest request, long limit, long told) {
        this.request = request;
        this.limit = limit;
        this.told = told;
        this.waits = "100-continue".equalsIgnoreCase(request.getHeader("Expect"));
        this.body = Buffer.buffer((int) Math.min(told, AT_FIRST));
    }

    /** Whether it is so large that none of it need be read. */
    boolean isHopeless() {
        return told > limit * PATIENCE || (waits && told > limit);
    }

    /** Whether nothing has arrived since this was last asked. */
    boolean stands() {
        boolean stands = seen == length;
        seen = length;
        return stands;
    }

    /** What there is of it: all, once it has ended, where that is not more than the limit. */
    Buffer body() {
        return body;
    }

    /** @param ended told the number of its bytes, or of so many of them that the rest won't be read */
    void read(LongConsumer ended) {
        request.exceptionHandler(lost -> over = true); // The connection is gone, and with it whoever could be answered.
        request.handler(part -> add(part, ended));
        request.endHandler(end -> end(ended));
        if (waits) {
            request.response().writeContinue();
        }
        request.resume();
    }

    private void add(Buffer part, LongConsumer ended) {
        length += part.length();
        if (length <= limit) {
            body.appendBuffer(part);
        } else {
            body = Buffer.buffer();
            if (length > limit * PATIENCE) {
                end(ended);
            }
        }
    }

    private void end(LongConsumer ended) {
        if (!over) {
            over = true;
            ended.accept(length);
        }
    }
}
