package app.taskaversion.transfer.legacy;

import app.taskaversion.platform.error.ImportRejected;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files in a ZIP. Nothing in it is believed: names must stay inside, links are refused, what it claims about sizes
 * only makes limits narrower, and the bytes that come out must have the checksum that was written down when they were
 * packed.
 */
final class ZipEntries {

    private ZipEntries() {}

    /** @throws ImportRejected if it is no ZIP, or holds a name that leads out of it, or a link */
    static ZipFile open(Path path, String name) throws IOException {
        String link = ZipLinks.first(path);
        if (link != null) {
            throw new ImportRejected(name, 0, null, "transfer.rejected.zip_link", link);
        }
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException e) {
            throw new ImportRejected(name, 0, null, "transfer.rejected.not_a_zip");
        }
        try {
            zip.stream().forEach(entry -> refuseTraversal(name, entry.getName()));
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
        return zip;
    }

    static List<SourceEntry> of(ZipFile zip, Path path, SourceLimits limits) throws IOException {
        long packedAtMost = Files.size(path);
        List<SourceEntry> entries = new ArrayList<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!entry.isDirectory()) {
                long packed = Math.clamp(entry.getCompressedSize(), 0, packedAtMost);
                long most = LimitedStream.mostFor(packed, limits);
                entries.add(new SourceEntry(
                        entry.getName(),
                        () -> new LimitedStream(
                                new Checked(zip.getInputStream(entry), entry.getCrc()), entry.getName(), most)));
            }
        }
        return entries;
    }

    private static void refuseTraversal(String zip, String path) {
        boolean absolute = path.startsWith("/") || path.matches("(?s)[A-Za-z]:.*");
        if (absolute
                || path.indexOf('\\') >= 0
                || path.indexOf('\0') >= 0
                || List.of(path.split("/", -1)).contains("..")) {
            throw new ImportRejected(zip, 0, null, "transfer.rejected.zip_path");
        }
    }

    /** Ends with an error instead of an end if the bytes are not those that were packed. */
    private static final class Checked extends FilterInputStream {

        private final CRC32 sum = new CRC32();
        private final long wanted;

        Checked(InputStream in, long wanted) {
            super(in);
            this.wanted = wanted;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            if (value < 0) {
                check();
            } else {
                sum.update(value);
            }
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count < 0) {
                check();
            } else {
                sum.update(buffer, offset, count);
            }
            return count;
        }

        private void check() throws IOException {
            if (sum.getValue() != wanted) {
                throw new ZipException("checksum");
            }
        }

        @Override
        public long skip(long n) throws IOException {
            throw new IOException("These bytes are counted, so none is skipped");
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
