package io.glossa.provider;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Reads an answer's body as UTF-8, which JSON always is, and ends the call where the body gets longer than it may. */
final class BoundedBody implements BodySubscriber<String> {

    /** The body got too long. */
    static final class TooLong extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private final BodySubscriber<String> text = BodySubscribers.ofString(StandardCharsets.UTF_8);
    private final long limit;
    private long length;
    private @Nullable Subscription subscription;

    /** @param limit in bytes */
    BoundedBody(long limit) {
        this.limit = limit;
    }

    @Override
    public CompletionStage<String> getBody() {
        return text.getBody();
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        this.subscription = subscription;
        text.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        for (ByteBuffer piece : pieces) {
            length += piece.remaining();
        }
        if (length <= limit) {
            text.onNext(pieces);
        } else if (subscription != null) {
            subscription.cancel();
            subscription = null;
            text.onError(new TooLong());
        }
    }

    @Override
    public void onError(Throwable thrown) {
        text.onError(thrown);
    }

    @Override
    public void onComplete() {
        text.onComplete();
    }
}
