package app.taskaversion.transfer.legacy;

import app.taskaversion.platform.error.ImportRejected;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that really come out of a source and stops when they pass a limit. */
public final class LimitedStream extends FilterInputStream {

    private final String file;
    private final long most;
    private long seen;

    public LimitedStream(InputStream in, String file, long most) {
        super(in);
        this.file = file;
        this.most = most;
    }

    /** The most that an entry of this packed size may unpack to. */
    public static long mostFor(long packed, SourceLimits limits) {
        return Math.min(limits.fileBytes(), Math.max(limits.ratioFrom(), packed * limits.ratio()));
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = super.skip(n);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) {
        seen += bytes;
        if (seen > most) {
            throw new ImportRejected(file, 0, null, "transfer.rejected.too_large", most);
        }
    }
}
