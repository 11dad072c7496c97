package io.glossa.depot;

import io.glossa.cache.Renewal;
import java.time.Duration;
import java.util.UUID;

/**
 * The processes that work on what is kept in a depot. Where they share it, each that has something to do gives a sign of life
 * there; who has not done so for a while has ended. Elsewhere nobody else lives: what another has left is from before this
 * one's start.
 */
public final class Workers implements AutoCloseable {

    private static final String SIGN = "alive-";
    private static final byte[] NOTHING = {};

    private final Depot depot;
    private final Duration silence;
    private final String self = UUID.randomUUID().toString();
    private final Renewal signs;
    private boolean begun;

    /** @param silence how long a process may be without a sign of life until it counts as ended */
    public Workers(Depot depot, Duration silence) {
        this.depot = depot;
        this.silence = silence;
        this.signs = new Renewal("depot-alive", silence, this::sign);
    }

    /** This process, as the others know it. */
    public String self() {
        return self;
    }

    /** Must be called before anything is kept that this process is at. */
    public synchronized void begin() {
        if (depot.shared() && !begun) {
            begun = true;
            sign();
            signs.start();
        }
    }

    /** @throws DepotAwayException where that can't be told now */
    public boolean lives(String worker) {
        return worker.equals(self)
                || (depot.shared() && depot.get(SIGN + worker).isPresent());
    }

    /** From now on it gives no sign of life any more. */
    @Override
    public void close() {
        signs.close();
    }

    private void sign() {
        depot.put(SIGN + self, NOTHING, silence);
    }
}
