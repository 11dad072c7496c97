package io.glossa.api.file;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A file as it is kept beyond the process: its label as one line of JSON, and behind that the translation.
 *
 * @param bytes none where it is not done
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared: it is handed out as it is.
record Kept(Label label, byte[] bytes) {

    /** Another version of the service may have written more. */
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private static final byte[] NOTHING = {};

    static Kept of(Slip slip, Job.State state, String worker) {
        return new Kept(Label.of(slip, state, worker), state instanceof Job.State.Done done ? done.bytes() : NOTHING);
    }

    /** @throws IOException where this was never written by us */
    static Kept read(byte[] written) throws IOException {
        int end = 0;
        while (end < written.length && written[end] != '\n') {
            end++;
        }
        Label label = JSON.readValue(written, 0, end, Label.class);
        return new Kept(label, Arrays.copyOfRange(written, Math.min(end + 1, written.length), written.length));
    }

    byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(JSON.writeValueAsBytes(label));
        out.write('\n');
        out.write(bytes);
        return out.toByteArray();
    }

    Job.State state() {
        Label.Trouble trouble = label.trouble();
        return switch (label.stage()) {
            case IN_THE_WORKS -> new Job.State.Working();
            case DONE -> new Job.State.Done(bytes, label.remark());
            case FAILED -> new Job.State.Failed(trouble == null ? FileWork.stopped() : trouble.problem());
        };
    }
}
