package app.taskaversion.transfer.internal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files on their way in, in a folder of their own that nobody else can read. A name from outside becomes a plain file
 * name: it cannot lead anywhere. Not for several threads at once.
 */
final class ImportFolder {

    private static final int NAME_CHARS = 100;

    private @Nullable Path folder;
    private final List<String> names = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();

    /** A place for a file of this name. */
    File place(String name) {
        try {
            Path in = folder;
            if (in == null) {
                in = Files.createTempDirectory("bring-");
                folder = in;
            }
            String plain = plain(name);
            Path place = in.resolve(plain);
            for (int n = 2; Files.exists(place); n++) {
                place = in.resolve(n + "-" + plain);
            }
            return Files.createFile(place).toFile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String safe = last.replaceAll("[^\\p{L}\\p{N} ._()-]", "_").strip();
        safe = safe.substring(Math.max(0, safe.length() - NAME_CHARS));
        return safe.isEmpty() || safe.startsWith(".") ? "file" + safe : safe;
    }

    void arrived(String name, File file) {
        names.add(name);
        files.add(file.toPath());
    }

    void takeBack(String name) {
        int index = names.indexOf(name);
        if (index >= 0) {
            delete(files.remove(index));
            names.remove(index);
        }
    }

    /** A file that was placed and shall not arrive. */
    void drop(File placed) {
        delete(placed.toPath());
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of everything that arrived. */
    long bytes() {
        return files.stream().mapToLong(file -> file.toFile().length()).sum();
    }

    List<Path> files() {
        return List.copyOf(files);
    }

    List<String> names() {
        return List.copyOf(names);
    }

    /** Deletes everything. The person's own files are elsewhere and stay. */
    void delete() {
        try {
            Path in = folder;
            if (in != null) {
                try (var all = Files.list(in)) {
                    for (Path file : all.toList()) {
                        Files.deleteIfExists(file);
                    }
                }
                Files.deleteIfExists(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        folder = null;
        files.clear();
        names.clear();
    }
}
