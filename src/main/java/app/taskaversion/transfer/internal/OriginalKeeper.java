package app.taskaversion.transfer.internal;

import app.taskaversion.platform.error.ImportRejected;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.OwnedBatch;
import app.taskaversion.platform.persistence.OwnedInsert;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.transfer.ImportReport.Original;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the sources of an import byte for byte, inside its transaction: a ZIP, a database or a single file as one, of a
 * folder each file that is read or kept. One part of a file is all that is held in memory.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OriginalKeeper {

    private static final int PART = 1 << 20;
    private static final int DEPTH = 6;
    private static final int NAME_CHARS = 255;

    /** Holds the sign-ins of the older app's server; of it only the numbers of its users are read. */
    private static final String SESSIONS = "storage-general.json";

    /** What SQLite has not yet moved into the database file is a part of it. */
    private static final String JOURNAL = "-wal";

    /** One file of a source. */
    private record Source(String name, Path path) {}

    private record File(UUID id, UUID batchId, Original original, Instant at) {}

    @SuppressWarnings("ArrayRecordComponent") // Written once and dropped.
    private record Part(UUID fileId, int number, byte[] content) {}

    private static final OwnedInsert<File> FILES = OwnedInsert.<File>into("import_original")
            .with("id", File::id)
            .with("batch_id", File::batchId)
            .with("file_name", file -> file.original().name())
            .with("sha256", file -> file.original().sha256())
            .with("size_bytes", file -> file.original().bytes())
            .with("stored_at", File::at);

    private static final OwnedInsert<Part> PARTS = OwnedInsert.<Part>into("import_original_part")
            .with("original_id", Part::fileId)
            .with("part_no", Part::number)
            .with("content", Part::content);

    private final OwnedSql sql;
    private final OwnedBatch batch;
    private final Clock clock;

    OriginalKeeper(OwnedSql sql, OwnedBatch batch, Clock clock) {
        this.sql = sql;
        this.batch = batch;
        this.clock = clock;
    }

    /**
     * Keeps what is not kept already.
     *
     * @param notRead paths inside of folders that nothing reads and nothing keeps
     */
    List<Original> keep(UUID batchId, Collection<Path> sources, Collection<String> notRead) {
        List<Original> kept = new ArrayList<>();
        for (Source source : files(sources, notRead)) {
            Original original = describe(source);
            if (!isKept(original.sha256())) {
                store(batchId, source, original);
            }
            kept.add(original);
        }
        return List.copyOf(kept);
    }

    /** What {@link #keep} would keep. */
    List<Original> describe(Collection<Path> sources, Collection<String> notRead) {
        return files(sources, notRead).stream().map(OriginalKeeper::describe).toList();
    }

    private static List<Source> files(Collection<Path> sources, Collection<String> notRead) {
        List<Source> files = new ArrayList<>();
        for (Path path : sources) {
            if (Files.isDirectory(path)) {
                addFolder(path, notRead, files);
            } else {
                files.add(new Source(String.valueOf(path.getFileName()), path));
                Path journal = path.resolveSibling(path.getFileName() + JOURNAL);
                if (Files.isReadable(journal)) {
                    files.add(new Source(String.valueOf(journal.getFileName()), journal));
                }
            }
        }
        return files;
    }

    private static void addFolder(Path folder, Collection<String> notRead, List<Source> into) {
        try (Stream<Path> all = Files.walk(folder, DEPTH)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!notRead.contains(name) && !name.endsWith(SESSIONS)) {
                    into.add(new Source(name, file));
                }
            }
        } catch (IOException e) {
            throw new ImportRejected(String.valueOf(folder.getFileName()), 0, null, "transfer.rejected.unreadable");
        }
    }

    private static Original describe(Source source) {
        MessageDigest digest = StoredOriginals.sha256();
        long bytes = 0;
        try (InputStream in = Files.newInputStream(source.path())) {
            byte[] buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
                bytes += count;
            }
        } catch (IOException e) {
            throw new ImportRejected(source.name(), 0, null, "transfer.rejected.unreadable");
        }
        String name = source.name();
        return new Original(
                name.substring(Math.max(0, name.length() - NAME_CHARS)),
                HexFormat.of().formatHex(digest.digest()),
                bytes);
    }

    private boolean isKept(String sha256) {
        return sql.sql("select count(*) from import_original where user_id = :owner and sha256 = :sha256")
                        .param("sha256", sha256)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void store(UUID batchId, Source source, Original original) {
        UUID id = Ids.next();
        batch.insert(FILES, List.of(new File(id, batchId, original, clock.instant())));
        MessageDigest digest = StoredOriginals.sha256();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (InputStream in = Files.newInputStream(source.path())) {
            int number = 0;
            for (byte[] bytes = in.readNBytes(PART); bytes.length > 0; bytes = in.readNBytes(PART)) {
                digest.update(bytes);
                batch.insert(PARTS, List.of(new Part(id, number++, deflated(deflater, bytes))));
            }
        } catch (IOException e) {
            throw new ImportRejected(source.name(), 0, null, "transfer.rejected.unreadable");
        } finally {
            deflater.end();
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(original.sha256())) {
            throw new ImportRejected(source.name(), 0, null, "transfer.rejected.changed");
        }
    }

    private static byte[] deflated(Deflater deflater, byte[] bytes) {
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] out = new byte[bytes.length + bytes.length / 8 + 64];
        int length = 0;
        while (!deflater.finished()) {
            if (length == out.length) {
                out = Arrays.copyOf(out, 2 * length);
            }
            length += deflater.deflate(out, length, out.length - length);
        }
        return Arrays.copyOf(out, length);
    }
}
