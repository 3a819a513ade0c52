package app.taskaversion.transfer.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes ZIPs that no honest program makes. */
final class ZipFiles {

    private static final int CENTRAL = 0x02014b50;
    private static final int UNIX_LINK = 0xA1FF << 16;

    /** A file to be packed; a link holds the path that it points to. */
    record Entry(String name, Supplier<byte[]> content, boolean packed, boolean link) {

        static Entry of(String name, String text) {
            return of(name, text.getBytes(StandardCharsets.UTF_8));
        }

        static Entry of(String name, byte[] content) {
            return new Entry(name, () -> content, true, false);
        }

        static Entry stored(String name, String text) {
            return new Entry(name, () -> text.getBytes(StandardCharsets.UTF_8), false, false);
        }

        static Entry link(String name, String target) {
            return new Entry(name, () -> target.getBytes(StandardCharsets.UTF_8), true, true);
        }
    }

    private ZipFiles() {}

    static Path write(Path path, List<Entry> entries) {
        try (OutputStream out = Files.newOutputStream(path);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Entry entry : entries) {
                byte[] content = entry.content().get();
                ZipEntry header = new ZipEntry(entry.name());
                if (!entry.packed()) {
                    CRC32 sum = new CRC32();
                    sum.update(content);
                    header.setMethod(ZipEntry.STORED);
                    header.setSize(content.length);
                    header.setCrc(sum.getValue());
                }
                zip.putNextEntry(header);
                zip.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Entry entry : entries) {
            if (entry.link()) {
                // Made on Unix, and a link by its attributes.
                change(path, entry.name(), (directory, at) -> {
                    directory.put(at + 5, (byte) 3);
                    directory.putInt(at + 38, UNIX_LINK);
                });
            }
        }
        return path;
    }

    /** The same ZIP, whose directory claims another packed size. */
    static Path claiming(Path zip, String name, long packed) {
        change(zip, name, (directory, at) -> directory.putInt(at + 20, (int) packed));
        return zip;
    }

    private interface Change {
        void in(ByteBuffer zip, int at);
    }

    private static void change(Path path, String name, Change change) {
        try {
            ByteBuffer zip = ByteBuffer.wrap(Files.readAllBytes(path)).order(ByteOrder.LITTLE_ENDIAN);
            byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
            for (int at = 0; at < zip.capacity() - 46; at++) {
                if (zip.getInt(at) == CENTRAL
                        && zip.getShort(at + 28) == wanted.length
                        && Arrays.equals(zip.array(), at + 46, at + 46 + wanted.length, wanted, 0, wanted.length)) {
                    change.in(zip, at);
                }
            }
            Files.write(path, zip.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
