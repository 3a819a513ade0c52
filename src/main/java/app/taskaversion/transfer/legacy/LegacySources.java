package app.taskaversion.transfer.legacy;

import app.taskaversion.platform.error.ImportRejected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * What a person brings: folders, single files, ZIPs, databases, or any mixture of them, opened read-only. Of a ZIP only
 * a database is unpacked to disk, under a name of ours, so a name inside a ZIP never becomes a path; a name that tries
 * to is refused all the same.
 *
 * <p>Where one folder or ZIP holds a known file more than once, those under the fewest folders are read (copies that
 * somebody made lie deeper); the others are listed as not read. What the older app put away itself is read wherever it
 * lies.
 */
public final class LegacySources implements AutoCloseable {

    private static final int DEPTH = 6;
    private static final int NAME_CHARS = 240;
    private static final String MAPPING = "storage-general.json";

    /** What was brought as one thing. */
    private record Group(String name, List<SourceEntry> entries) {}

    private final SourceLimits limits;
    private final List<ZipFile> zips = new ArrayList<>();
    private final List<SqliteCopy> databases = new ArrayList<>();
    private final List<SourcePart> parts = new ArrayList<>();
    private final List<String> notRead = new ArrayList<>();
    private final Map<String, String> usersOfBrowsers = new HashMap<>();
    private int entries;

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
            sources.sort(paths);
            return sources;
        } catch (RuntimeException e) {
            sources.close();
            throw e;
        }
    }

    private void sort(List<Path> paths) {
        List<Group> groups = new ArrayList<>();
        Group files = new Group("", new ArrayList<>());
        for (Path path : paths) {
            Group group = group(path, files);
            if (group != null) {
                groups.add(group);
            }
        }
        groups.add(0, files);
        groups.forEach(this::sort);
        parts.sort(Comparator.comparing(SourcePart::kind));
        notRead.sort(Comparator.naturalOrder());
        if (parts.isEmpty()) {
            String name = paths.isEmpty() ? "" : nameOf(paths.get(0));
            throw new ImportRejected(name, 0, null, "transfer.rejected.nothing_known");
        }
    }

    /** The files of a folder or a ZIP; a single file goes to the other single files. */
    private @Nullable Group group(Path path, Group files) {
        String name = nameOf(path);
        try {
            if (Files.isDirectory(path)) {
                return new Group(name, folder(path));
            }
            if (!Files.isReadable(path)) {
                throw new ImportRejected(name, 0, null, "transfer.rejected.not_found");
            }
            if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                return new Group(name, zip(path, name));
            }
            files.entries().add(file(name, path));
            for (String end : SqliteCopy.BESIDE) {
                Path beside = path.resolveSibling(name + end);
                if (Files.isReadable(beside)) {
                    files.entries().add(file(name + end, beside));
                }
            }
            return null;
        } catch (IOException e) {
            throw new ImportRejected(name, 0, null, "transfer.rejected.unreadable");
        }
    }

    private List<SourceEntry> folder(Path folder) throws IOException {
        List<SourceEntry> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                found.add(file(folder.relativize(file).toString().replace('\\', '/'), file));
            }
        }
        return found;
    }

    private SourceEntry file(String path, Path file) {
        count(path);
        return new SourceEntry(path, () -> new LimitedStream(Files.newInputStream(file), path, limits.fileBytes()));
    }

    private List<SourceEntry> zip(Path path, String name) throws IOException {
        ZipFile zip = ZipEntries.open(path, name);
        zips.add(zip);
        List<SourceEntry> found = ZipEntries.of(zip, path, limits);
        found.forEach(entry -> count(entry.path()));
        return found;
    }

    private void count(String path) {
        if (++entries > limits.entries()) {
            throw new ImportRejected(path, 0, null, "transfer.rejected.too_many_files", limits.entries());
        }
    }

    private void sort(Group group) {
        List<SourcePart> found = new ArrayList<>();
        Set<SourceEntry> beside = new HashSet<>();
        for (SourceEntry entry : group.entries()) {
            if (entry.name().equals(MAPPING)) {
                usersOfBrowsers.putAll(BrowserUsers.read(entry));
            } else if (SqliteCopy.is(entry)) {
                addDatabase(group, entry, found, beside);
            } else {
                LegacyFile kind = LegacyFile.at(entry.path());
                if (kind != null) {
                    found.add(new SourcePart(kind, entry, null));
                } else {
                    notRead.add(entry.path());
                }
            }
        }
        beside.forEach(entry -> notRead.remove(entry.path()));
        Map<LegacyFile, Integer> shallowest = new HashMap<>();
        found.stream()
                .filter(part -> part.database() == null)
                .forEach(part -> shallowest.merge(part.kind(), part.entry().depth(), Math::min));
        for (SourcePart part : found) {
            boolean deep = part.database() == null && part.entry().depth() > shallowest.getOrDefault(part.kind(), 0);
            if (deep && !part.kind().inParts()) {
                notRead.add(part.entry().path());
            } else {
                parts.add(part.named(free(part.entry().path(), group.name())));
            }
        }
    }

    private void addDatabase(Group group, SourceEntry entry, List<SourcePart> found, Set<SourceEntry> beside) {
        Map<String, SourceEntry> journals = new HashMap<>();
        for (SourceEntry other : group.entries()) {
            if (other.path().equals(entry.path() + "-shm")) {
                beside.add(other);
            }
            for (String end : SqliteCopy.BESIDE) {
                if (other.path().equals(entry.path() + end)) {
                    journals.put(end, other);
                    beside.add(other);
                }
            }
        }
        SqliteCopy database = SqliteCopy.of(entry, journals);
        databases.add(database);
        for (LegacyFile kind : LegacyFile.values()) {
            String table = kind.fileName().replace(".csv", "");
            if (database.tables().contains(table)) {
                String path = entry.path() + "#" + table;
                found.add(new SourcePart(kind, new SourceEntry(path, entry.opener()), database));
            }
        }
        database.others().forEach(name -> notRead.add(entry.path() + "#" + plain(name)));
    }

    /** A name from inside a database, for a list. */
    private static String plain(String name) {
        return LegacyText.shortened(LegacyText.storable(name).replaceAll("\\p{Cntrl}", " "), 100);
    }

    /** Two parts never have the same name, also where it is cut to fit its column. */
    private String free(String path, String group) {
        String wanted = path;
        for (int n = 1; taken(wanted); n++) {
            wanted = group.isEmpty() || n > 1 ? path + " (" + (group.isEmpty() ? n + 1 : n) + ")" : group + "/" + path;
        }
        return wanted;
    }

    private boolean taken(String path) {
        return parts.stream()
                .anyMatch(part -> LegacyText.shortened(part.entry().path(), NAME_CHARS)
                        .equals(LegacyText.shortened(path, NAME_CHARS)));
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** What is read, in the order it is applied. */
    List<SourcePart> parts() {
        return List.copyOf(parts);
    }

    /** Paths of the files and tables that have no reader. Nothing is dropped without being named. */
    public List<String> notRead() {
        return List.copyOf(notRead);
    }

    /** The number of the user that a browser's id stands for, where the older app wrote that down. */
    Map<String, String> usersOfBrowsers() {
        return Map.copyOf(usersOfBrowsers);
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
        databases.forEach(SqliteCopy::close);
    }
}
