package io.glossa.cache;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Renews what is over after a while, three times within that while, so that one renewal may fail. */
public final class Renewal implements AutoCloseable {

    private final String name;
    private final Duration time;
    private final Runnable work;
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * @param name of the thread
     * @param time after which what is not renewed is over
     */
    public Renewal(String name, Duration time, Runnable work) {
        this.name = name;
        this.time = time;
        this.work = work;
    }

    /** The first renewal comes after a third of the time. */
    public void start() {
        Thread.ofVirtual().name(name).start(this::renewUntilClosed);
    }

    /** From now on nothing is renewed, also where it had not begun. */
    @Override
    public void close() {
        closed.countDown();
    }

    private void renewUntilClosed() {
        try {
            while (!closed.await(time.toMillis() / 3, TimeUnit.MILLISECONDS)) {
                work.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
