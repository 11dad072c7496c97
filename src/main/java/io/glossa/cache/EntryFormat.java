package io.glossa.cache;

import io.glossa.failure.Finding;
import io.glossa.language.Language;
import io.glossa.language.Languages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Entries as bytes, the same on disk and in Redis: a version, whether the rest is compressed, a check sum (CRC-32C) of the
 * rest, the rest. What another release has written in another version, and what is damaged, is as good as not there.
 */
final class EntryFormat {

    /** To be raised whenever the bytes, or what they mean, change. */
    private static final byte VERSION = 2;

    private static final byte PLAIN = 0;
    private static final byte DEFLATED = 1;
    private static final int HEAD = 2 + Integer.BYTES;

    /** Shorter entries do not get shorter by compression. */
    private static final int WORTH_IT = 200;

    /** No entry is larger; who says so is not one of us. */
    private static final int LARGEST = 16 * 1024 * 1024;

    /** There are fewer checks than that. */
    private static final int MOST_FINDINGS = 255;

    private EntryFormat() {}

    static byte[] bytes(Entry entry) {
        byte[] plain = plain(entry);
        byte[] deflated = plain.length < WORTH_IT ? plain : deflated(plain);
        boolean shorter = deflated.length < plain.length;
        byte[] rest = shorter ? deflated : plain;
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + Integer.BYTES + rest.length);
        bytes.put(VERSION)
                .put(shorter ? DEFLATED : PLAIN)
                .putInt(0)
                .putInt(plain.length)
                .put(rest);
        return bytes.putInt(2, sum(bytes.array())).array();
    }

    /** Empty where these bytes are not an entry of this version, or are damaged. */
    static Optional<Entry> entry(byte[] bytes) {
        if (bytes.length < HEAD + Integer.BYTES || bytes[0] != VERSION) {
            return Optional.empty();
        }
        ByteBuffer head = ByteBuffer.wrap(bytes, 2, 2 * Integer.BYTES);
        int sum = head.getInt();
        int length = head.getInt();
        if (sum != sum(bytes) || length < 0 || length > LARGEST) {
            return Optional.empty();
        }
        byte[] rest = Arrays.copyOfRange(bytes, HEAD + Integer.BYTES, bytes.length);
        try {
            return Optional.of(read(bytes[1] == DEFLATED ? inflated(rest, length) : rest));
        } catch (IOException | DataFormatException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] plain(Entry entry) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeLong(entry.made().toEpochMilli());
            out.writeUTF(entry.pair().source().tag());
            out.writeUTF(entry.pair().target().tag());
            out.writeUTF(entry.provider());
            out.writeUTF(entry.model());
            List<Finding> told = entry.findings().stream().limit(MOST_FINDINGS).toList();
            out.writeByte(told.size());
            for (Finding finding : told) {
                out.writeUTF(finding.check());
                write(finding.message(), out);
            }
            out.write(entry.text().getBytes(StandardCharsets.UTF_8));
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry read(byte[] plain) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(plain));
        Instant made = Instant.ofEpochMilli(in.readLong());
        // The same few words stand in all entries: each is kept once.
        Languages pair = new Languages(
                new Language(in.readUTF().intern()), new Language(in.readUTF().intern()));
        String provider = in.readUTF().intern();
        String model = in.readUTF().intern();
        List<Finding> findings = new ArrayList<>();
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            findings.add(new Finding(in.readUTF().intern(), null, text(in)));
        }
        return new Entry(new String(in.readAllBytes(), StandardCharsets.UTF_8), pair, provider, model, findings, made);
    }

    /** A text of any length, which {@link DataOutputStream#writeUTF} would not take. */
    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(Math.min(in.readInt(), LARGEST));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int sum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes[1]);
        sum.update(bytes, HEAD, bytes.length - HEAD);
        return (int) sum.getValue();
    }

    private static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(plain);
            deflater.finish();
            byte[] room = new byte[plain.length];
            int length = deflater.deflate(room);
            return deflater.finished() ? Arrays.copyOf(room, length) : plain;
        } finally {
            deflater.end();
        }
    }

    private static byte[] inflated(byte[] deflated, int length) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(deflated);
            byte[] plain = new byte[length];
            if (inflater.inflate(plain) != length) {
                throw new DataFormatException("shorter than it should be");
            }
            return plain;
        } finally {
            inflater.end();
        }
    }
}
