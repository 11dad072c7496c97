package io.glossa.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A document's zip file. Nothing of it is unpacked to a disk, and only its XML into memory: pictures and the like go from the
 * old file into the new one as a stream.
 */
final class Archive {

    /** Bytes of all XML in memory. A book of a million letters has about 20 MB. */
    private static final int LARGEST_XML = 48 << 20;

    /** Bytes of all that is packed: more than that comes of a file that is made to swell. */
    private static final long LARGEST = 256L << 20;

    private static final int MOST_ENTRIES = 4000;

    /** Where Word puts what is read, by whatever name. */
    private static final Pattern XML = Pattern.compile("[^/]+/[^/]+\\.xml");

    private final byte[] zip;

    Archive(byte[] zip) {
        this.zip = zip;
    }

    /**
     * Its XML files by name, as far as they are in UTF-8, as Word writes them.
     *
     * @throws WordFileException where it is no zip file, or is made to do harm
     */
    Map<String, String> xml() {
        Map<String, String> found = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        int xmlLeft = LARGEST_XML;
        long left = LARGEST;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                checkName(entry.getName(), names);
                if (XML.matcher(entry.getName()).matches()) {
                    byte[] bytes = in.readNBytes(xmlLeft + 1);
                    xmlLeft -= bytes.length;
                    left -= bytes.length;
                    String name = entry.getName();
                    decoded(bytes).ifPresent(xml -> found.put(name, xml));
                } else {
                    left -= skipped(in, left);
                }
                if (xmlLeft < 0 || left < 0) {
                    throw new WordFileException("The file swells to more than is taken when it is unpacked.");
                }
            }
        } catch (IOException e) {
            throw new WordFileException("The file is broken, or encrypted: its zip archive can't be read.", e);
        }
        return found;
    }

    private static void checkName(String name, Set<String> names) {
        boolean climbs = name.startsWith("/") || name.contains("\\") || name.contains(":") || name.contains("..");
        if (climbs || !names.add(name)) {
            throw new WordFileException("The file has an entry that no Word document has: '" + name + "'.");
        }
        if (names.size() > MOST_ENTRIES) {
            throw new WordFileException("The file has more than " + MOST_ENTRIES + " entries.");
        }
    }

    /** Reads to the entry's end, and a little beyond what is allowed at most. */
    private static long skipped(InputStream in, long allowed) throws IOException {
        byte[] buffer = new byte[8192];
        long read = 0;
        for (int count = in.read(buffer); count >= 0 && read <= allowed; count = in.read(buffer)) {
            read += count;
        }
        return read;
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The file with other content for these names. All others have the bytes that they had. */
    byte[] with(Map<String, String> changed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                copy(entry, in, Optional.ofNullable(changed.get(entry.getName())), out);
            }
        } catch (IOException e) {
            throw new WordFileException("The file is broken: its zip archive can't be read.", e);
        }
        return bytes.toByteArray();
    }

    private static void copy(ZipEntry entry, InputStream in, Optional<String> other, ZipOutputStream out)
            throws IOException {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(entry.getTime());
        out.putNextEntry(copy);
        if (other.isPresent()) {
            out.write(other.get().getBytes(StandardCharsets.UTF_8));
        } else {
            in.transferTo(out);
        }
        out.closeEntry();
    }
}
