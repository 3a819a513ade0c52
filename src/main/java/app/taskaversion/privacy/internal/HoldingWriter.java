package app.taskaversion.privacy.internal;

import app.taskaversion.platform.persistence.OwnedBatch;
import app.taskaversion.platform.persistence.OwnedInsert;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/** Writes held rows as compressed lines, a part at a time, so that any number of them needs little memory. */
final class HoldingWriter {

    private static final int PART_CHARS = 1 << 20;

    @SuppressWarnings("ArrayRecordComponent") // Made and stored at once.
    private record Part(int number, byte[] content) {}

    private final OwnedBatch batch;
    private final OwnedInsert<Part> insert;
    private final StringBuilder lines = new StringBuilder();
    private int parts;

    HoldingWriter(OwnedBatch batch, UUID holding) {
        this.batch = batch;
        this.insert = OwnedInsert.<Part>into("deletion_holding_part")
                .with("holding_id", part -> holding)
                .with("part_no", Part::number)
                .with("content", Part::content);
    }

    void add(HeldRow row) {
        lines.append(row.line()).append('\n');
        if (lines.length() >= PART_CHARS) {
            flush();
        }
    }

    void flush() {
        if (!lines.isEmpty()) {
            batch.insert(insert, List.of(new Part(parts++, compressed(lines.toString()))));
            lines.setLength(0);
        }
    }

    private static byte[] compressed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
