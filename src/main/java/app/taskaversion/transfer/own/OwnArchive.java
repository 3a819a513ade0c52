package app.taskaversion.transfer.own;

import app.taskaversion.platform.error.ImportRejected;
import app.taskaversion.transfer.legacy.LimitedStream;
import app.taskaversion.transfer.legacy.SourceLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * An export of ours, opened read-only: the ZIP, or its unpacked folder. Only files that the manifest names are read, each
 * at most as far as {@link SourceLimits} say; nothing is unpacked to disk.
 */
public final class OwnArchive implements AutoCloseable {

    /** A file of the export that brings the rows of one table. */
    public record Part(OwnTable table, OwnManifest.File file) {}

    /** Opens a file of the export by its name; absent if it is not there. */
    private interface Content extends AutoCloseable {
        @Nullable
        InputStream open(String name) throws IOException;

        @Override
        void close() throws IOException;
    }

    private final String name;
    private final OwnManifest manifest;
    private final Content files;

    private OwnArchive(String name, OwnManifest manifest, Content files) {
        this.name = name;
        this.manifest = manifest;
        this.files = files;
    }

    /** Whether a source is an export of ours. What cannot be read is none. */
    public static boolean recognises(Path path) {
        try (OwnArchive archive = openIfOurs(path, SourceLimits.DEFAULT)) {
            return archive != null;
        } catch (IOException | UncheckedIOException | ImportRejected e) {
            return false;
        }
    }

    /** @throws ImportRejected if it is no export of ours, or comes from a later version */
    public static OwnArchive open(Path path, SourceLimits limits) {
        String name = String.valueOf(path.getFileName());
        try {
            OwnArchive archive = openIfOurs(path, limits);
            if (archive == null) {
                throw new ImportRejected(name, 0, null, "transfer.rejected.unreadable");
            }
            return archive;
        } catch (IOException e) {
            throw new ImportRejected(name, 0, null, "transfer.rejected.unreadable");
        }
    }

    private static @Nullable OwnArchive openIfOurs(Path path, SourceLimits limits) throws IOException {
        Content files;
        if (Files.isDirectory(path)) {
            files = new Folder(path, limits);
        } else if (Files.isReadable(path)
                && path.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            try {
                files = Zip.open(path, limits);
            } catch (ZipException e) {
                return null;
            }
        } else {
            return null;
        }
        OwnManifest manifest = null;
        try (InputStream in = files.open(OwnManifest.NAME)) {
            manifest = in == null ? null : OwnManifest.read(in);
        } finally {
            if (manifest == null) {
                files.close();
            }
        }
        return manifest == null ? null : new OwnArchive(String.valueOf(path.getFileName()), manifest, files);
    }

    public String name() {
        return name;
    }

    /**
     * What brings rows, parents first: the JSON lines of each table, or its CSV where those are not there.
     *
     * @param schemaVersion the newest that this application knows
     * @throws ImportRejected if the export holds something that this version does not know
     */
    public List<Part> parts(int schemaVersion) {
        if (manifest.formatVersion() > OwnManifest.FORMAT_VERSION || manifest.schemaVersion() > schemaVersion) {
            throw new ImportRejected(name, 0, null, "transfer.rejected.own_newer");
        }
        Set<String> seen = new HashSet<>();
        for (OwnManifest.File file : manifest.files()) {
            OwnTable table = OwnTables.named(file.table());
            if (table == null
                    || !(file.name().equals(table.dataFile()) || file.name().equals(table.csvFile()))
                    || !seen.add(file.name())) {
                throw new ImportRejected(name, 0, null, "transfer.rejected.own_unknown", file.name());
            }
        }
        List<Part> parts = new ArrayList<>();
        for (OwnTable table : OwnTables.all()) {
            OwnManifest.File data = manifest.file(table.dataFile());
            OwnManifest.File csv = manifest.file(table.csvFile());
            if (data != null && (csv == null || isThere(data.name()) || !isThere(csv.name()))) {
                parts.add(new Part(table, data));
            } else if (csv != null) {
                parts.add(new Part(table, csv));
            }
        }
        return parts;
    }

    private boolean isThere(String file) {
        try (InputStream in = files.open(file)) {
            return in != null;
        } catch (IOException e) {
            return false;
        }
    }

    public long rows(List<Part> parts) {
        return parts.stream().mapToLong(part -> part.file().rows()).sum();
    }

    /** @throws ImportRejected if the file is missing or is not, byte for byte, the one that was exported */
    public void verify(Part part) {
        try (InputStream in = stream(part)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
            if (!HexFormat.of()
                    .formatHex(digest.digest())
                    .equals(part.file().sha256().toLowerCase(Locale.ROOT))) {
                throw new ImportRejected(part.file().name(), 0, null, "transfer.rejected.own_changed");
            }
        } catch (IOException e) {
            throw new ImportRejected(part.file().name(), 0, null, "transfer.rejected.unreadable");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public OwnLines read(Part part, OwnLayout layout) {
        Set<String> columns = new HashSet<>();
        for (String column : part.file().columns()) {
            if (layout.position(column) < 0 || !columns.add(column)) {
                throw new ImportRejected(part.file().name(), 0, column, "transfer.rejected.own_column");
            }
        }
        try {
            return OwnLines.open(layout, part.file(), stream(part));
        } catch (IOException e) {
            throw new ImportRejected(part.file().name(), 0, null, "transfer.rejected.unreadable");
        }
    }

    private InputStream stream(Part part) throws IOException {
        InputStream in = files.open(part.file().name());
        if (in == null) {
            throw new ImportRejected(part.file().name(), 0, null, "transfer.rejected.not_found");
        }
        return in;
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Folder(Path folder, SourceLimits limits) implements Content {

        @Override
        public @Nullable InputStream open(String name) throws IOException {
            Path file = folder.resolve(name);
            return Files.isRegularFile(file)
                    ? new LimitedStream(Files.newInputStream(file), name, limits.fileBytes())
                    : null;
        }

        @Override
        public void close() {
            // Holds nothing open.
        }
    }

    /** People pack the unpacked folder again, so the export may lie under one. */
    private record Zip(ZipFile zip, String prefix, SourceLimits limits) implements Content {

        static Zip open(Path path, SourceLimits limits) throws IOException {
            ZipFile zip = new ZipFile(path.toFile());
            String manifest = zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.equals(OwnManifest.NAME) || name.endsWith("/" + OwnManifest.NAME))
                    .min(Comparator.comparingInt(String::length))
                    .orElse(OwnManifest.NAME);
            return new Zip(zip, manifest.substring(0, manifest.length() - OwnManifest.NAME.length()), limits);
        }

        @Override
        public @Nullable InputStream open(String name) throws IOException {
            ZipEntry entry = zip.getEntry(prefix + name);
            return entry == null || entry.isDirectory()
                    ? null
                    : new LimitedStream(
                            zip.getInputStream(entry), name, LimitedStream.mostFor(entry.getCompressedSize(), limits));
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}
