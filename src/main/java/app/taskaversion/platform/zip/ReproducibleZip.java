package app.taskaversion.platform.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP without a clock: the same entries in the same order are the same bytes. */
public final class ReproducibleZip {

    /** Noon, because Java takes midnight of this day for "older than a ZIP can say" and adds a local time. */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 12, 0);

    private static final int LEVEL = 6;

    private final ZipOutputStream zip;

    /** @param out stays open */
    public ReproducibleZip(OutputStream out) {
        this.zip = new ZipOutputStream(out);
        zip.setLevel(LEVEL);
    }

    /** Begins an entry; what is written until the next one belongs to it. */
    public OutputStream entry(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
        return zip;
    }

    public void finish() throws IOException {
        zip.finish();
    }
}
