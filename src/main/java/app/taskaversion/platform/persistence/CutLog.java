package app.taskaversion.platform.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Whether SQLite's write-ahead log lost its end. SQLite takes a log that stops early for one whose last transaction never
 * came to be, and goes on without what was stored in it; nobody would hear of that. But beside the log lies its index, which
 * says how many pages the log held (<a href="https://www.sqlite.org/walformat.html">WAL-mode file format</a>, §2.1). An index
 * that speaks of another log, as after a power cut, says nothing; the two numbers by which a log is known tell them apart.
 */
final class CutLog {

    private static final int VERSION = 3_007_000;
    private static final int INDEX_HEAD = 48;
    private static final int LOG_HEAD = 32;
    private static final int FRAME_HEAD = 24;
    private static final int SALT = 8;
    private static final int SALT_IN_INDEX = 32;
    private static final int SALT_IN_LOG = 16;

    private CutLog() {}

    static boolean is(Path log, Path index) throws IOException {
        if (!Files.exists(log) || !Files.exists(index)) {
            return false;
        }
        // The index first: somebody who stores meanwhile writes into the log before the index.
        byte[] head = start(index, INDEX_HEAD);
        byte[] begin = start(log, LOG_HEAD);
        if (head.length < INDEX_HEAD || begin.length < LOG_HEAD || !isSame(head, begin)) {
            return false;
        }
        ByteBuffer fields = ByteBuffer.wrap(head).order(ByteOrder.nativeOrder());
        boolean made = fields.getInt(0) == VERSION && head[12] == 1;
        int size = Short.toUnsignedInt(fields.getShort(14));
        long frame = FRAME_HEAD + (size == 1 ? 65_536L : size);
        return made && Files.size(log) < LOG_HEAD + Integer.toUnsignedLong(fields.getInt(16)) * frame;
    }

    private static boolean isSame(byte[] index, byte[] log) {
        return Arrays.equals(index, SALT_IN_INDEX, SALT_IN_INDEX + SALT, log, SALT_IN_LOG, SALT_IN_LOG + SALT);
    }

    private static byte[] start(Path file, int bytes) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(bytes);
        }
    }
}
