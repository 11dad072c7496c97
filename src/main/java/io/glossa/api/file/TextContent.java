package io.glossa.api.file;

import io.glossa.api.Refusal;
import io.glossa.document.Format;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A file that is nothing but text, which its translation replaces in the same encoding: UTF-8, or UTF-16 where a byte order
 * mark says so. Any other is refused, for a guess might spoil every letter beyond English.
 *
 * @param mark the byte order mark that the file begins with, or nothing
 */
record TextContent(String mark, String text, Charset charset, Format format) implements Content {

    private static final String MARK = "\uFEFF";

    /** @throws Refusal where it is written in another encoding */
    static TextContent of(byte[] bytes, Format format) {
        Charset charset = charset(bytes);
        String text;
        try {
            text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw Refusal.invalid("Invalid file data. The text must be in UTF-8, or in UTF-16 with a byte order mark.");
        }
        return text.startsWith(MARK)
                ? new TextContent(MARK, text.substring(1), charset, format)
                : new TextContent("", text, charset, format);
    }

    private static Charset charset(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return switch (first) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    @Override
    public long characters() {
        return text.codePointCount(0, text.length());
    }

    @Override
    public byte[] with(String translation) {
        return (mark + translation).getBytes(charset);
    }
}
