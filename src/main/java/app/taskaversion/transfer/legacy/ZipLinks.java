package app.taskaversion.transfer.legacy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Finds an entry of a ZIP that is a symbolic link. The library that reads ZIPs does not tell, and would give the name
 * that the link points to as the content of the file.
 */
final class ZipLinks {

    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int END64_LOCATOR = 0x07064b50;
    private static final int END64_LOCATOR_BYTES = 20;
    private static final int END64_BYTES = 56;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long IN_64 = 0xFFFFFFFFL;
    private static final int UNIX = 3;
    private static final int TYPE = 0xF000;
    private static final int LINK = 0xA000;

    private ZipLinks() {}

    /**
     * The first one; absent if there is none, or if this is no ZIP that has a directory.
     *
     * @throws IOException if the file cannot be read
     */
    static @Nullable String first(Path zip) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(zip)) {
            long at = directory(channel);
            while (at >= 0) {
                ByteBuffer entry = read(channel, at, ENTRY_BYTES);
                if (entry == null || entry.getInt(0) != ENTRY) {
                    return null;
                }
                int name = entry.getShort(28) & 0xFFFF;
                int rest = (entry.getShort(30) & 0xFFFF) + (entry.getShort(32) & 0xFFFF);
                boolean unix = entry.get(5) == UNIX;
                if (unix && ((entry.getInt(38) >>> 16) & TYPE) == LINK) {
                    ByteBuffer text = read(channel, at + ENTRY_BYTES, name);
                    return text == null
                            ? ""
                            : StandardCharsets.UTF_8.decode(text).toString();
                }
                at += ENTRY_BYTES + name + rest;
            }
            return null;
        }
    }

    /** Where the directory begins, or -1. */
    private static long directory(SeekableByteChannel channel) throws IOException {
        long size = channel.size();
        int tail = (int) Math.min(size, LONGEST_COMMENT + END_BYTES);
        ByteBuffer end = read(channel, size - tail, tail);
        for (int i = tail - END_BYTES; end != null && i >= 0; i--) {
            if (end.getInt(i) == END) {
                long offset = end.getInt(i + 16) & IN_64;
                return offset == IN_64 ? directory64(channel, size - tail + i) : offset;
            }
        }
        return -1;
    }

    private static long directory64(SeekableByteChannel channel, long end) throws IOException {
        ByteBuffer locator = read(channel, end - END64_LOCATOR_BYTES, END64_LOCATOR_BYTES);
        if (locator == null || locator.getInt(0) != END64_LOCATOR) {
            return -1;
        }
        ByteBuffer end64 = read(channel, locator.getLong(8), END64_BYTES);
        return end64 == null ? -1 : end64.getLong(48);
    }

    private static @Nullable ByteBuffer read(SeekableByteChannel channel, long from, int bytes) throws IOException {
        if (from < 0 || from + bytes > channel.size()) {
            return null;
        }
        ByteBuffer buffer = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(from);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            // Until it is full.
        }
        return buffer.hasRemaining() ? null : buffer.flip();
    }
}
