package app.taskaversion.transfer.legacy;

import app.taskaversion.platform.error.ImportRejected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * What a person brings: folders, single files, ZIPs, or several of them, opened read-only. Nothing is unpacked to disk,
 * so a name inside a ZIP never becomes a path; a name that tries to is refused all the same.
 *
 * <p>Where a known file is there more than once, the one under the fewest folders is read (archives of the older app lie
 * deeper); the others are listed as not read.
 */
public final class LegacySources implements AutoCloseable {

    private static final int DEPTH = 6;

    private final SourceLimits limits;
    private final List<ZipFile> zips = new ArrayList<>();
    private final List<SourceEntry> entries = new ArrayList<>();
    private final Map<LegacyFile, SourceEntry> known = new EnumMap<>(LegacyFile.class);
    private final List<String> notRead = new ArrayList<>();

    private LegacySources(SourceLimits limits) {
        this.limits = limits;
    }

    public static LegacySources open(List<Path> paths) {
        return open(paths, SourceLimits.DEFAULT);
    }

    /** @throws ImportRejected if a source is missing, is no ZIP although it is called one, or holds no known file */
    public static LegacySources open(List<Path> paths, SourceLimits limits) {
        LegacySources sources = new LegacySources(limits);
        try {
            for (Path path : paths) {
                sources.add(path);
            }
            sources.sort(paths);
            return sources;
        } catch (RuntimeException e) {
            sources.close();
            throw e;
        }
    }

    private void add(Path path) {
        String name = nameOf(path);
        try {
            if (Files.isDirectory(path)) {
                addFolder(path);
            } else if (!Files.isReadable(path)) {
                throw new ImportRejected(name, 0, null, "transfer.rejected.not_found");
            } else if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                addZip(path, name);
            } else {
                addFile(name, path);
            }
        } catch (IOException e) {
            throw new ImportRejected(name, 0, null, "transfer.rejected.unreadable");
        }
    }

    private void addFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                addFile(folder.relativize(file).toString().replace('\\', '/'), file);
            }
        }
    }

    private void addFile(String path, Path file) {
        add(new SourceEntry(path, () -> new LimitedStream(Files.newInputStream(file), path, limits.fileBytes())));
    }

    private void addZip(Path path, String name) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException e) {
            throw new ImportRejected(name, 0, null, "transfer.rejected.not_a_zip");
        }
        zips.add(zip);
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            refuseTraversal(name, entry.getName());
            if (!entry.isDirectory()) {
                long most = LimitedStream.mostFor(entry.getCompressedSize(), limits);
                add(new SourceEntry(
                        entry.getName(), () -> new LimitedStream(zip.getInputStream(entry), entry.getName(), most)));
            }
        }
    }

    private static void refuseTraversal(String zip, String path) {
        boolean absolute = path.startsWith("/") || path.matches("(?s)[A-Za-z]:.*");
        if (absolute
                || path.indexOf('\\') >= 0
                || path.indexOf('\0') >= 0
                || List.of(path.split("/")).contains("..")) {
            throw new ImportRejected(zip, 0, null, "transfer.rejected.zip_path");
        }
    }

    private void add(SourceEntry entry) {
        if (entries.size() >= limits.entries()) {
            throw new ImportRejected(entry.path(), 0, null, "transfer.rejected.too_many_files", limits.entries());
        }
        entries.add(entry);
    }

    private void sort(List<Path> paths) {
        for (SourceEntry entry : entries.stream()
                .sorted(Comparator.comparingInt(SourceEntry::depth))
                .toList()) {
            LegacyFile file = LegacyFile.named(entry.name());
            if (file == null || known.putIfAbsent(file, entry) != null) {
                notRead.add(entry.path());
            }
        }
        notRead.sort(Comparator.naturalOrder());
        if (known.isEmpty()) {
            String name = paths.isEmpty() ? "" : nameOf(paths.get(0));
            throw new ImportRejected(name, 0, null, "transfer.rejected.nothing_known");
        }
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** The files that are read, in the order they are applied. */
    public List<LegacyFile> files() {
        return List.copyOf(known.keySet());
    }

    public @Nullable SourceEntry entry(LegacyFile file) {
        return known.get(file);
    }

    /** Paths of the files that have no reader yet. Nothing is dropped without being named. */
    public List<String> notRead() {
        return List.copyOf(notRead);
    }

    SourceLimits limits() {
        return limits;
    }

    @Override
    public void close() {
        for (ZipFile zip : zips) {
            try {
                zip.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
