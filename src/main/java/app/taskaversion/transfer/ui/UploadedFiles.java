package app.taskaversion.transfer.ui;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of one upload, in a folder of their own that nobody else can read, until they are brought in or the page is
 * left. A name from outside becomes a plain file name: it cannot lead anywhere.
 */
final class UploadedFiles {

    private static final int NAME_CHARS = 100;

    private @Nullable Path folder;
    private final List<String> names = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();

    /** A place for a file of this name. */
    synchronized File place(String name) {
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

    synchronized void arrived(String name, File file) {
        names.add(name);
        files.add(file.toPath());
    }

    /** The person took a file back before the start. */
    synchronized void takeBack(String name) {
        int index = names.indexOf(name);
        if (index >= 0) {
            try {
                Files.deleteIfExists(files.remove(index));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            names.remove(index);
        }
    }

    synchronized List<Path> all() {
        return List.copyOf(files);
    }

    /** What a person recognises: the only file's name, or the first one's. */
    synchronized String name() {
        Path first = files.isEmpty() ? null : files.get(0).getFileName();
        return first == null ? "" : first.toString();
    }

    /** Deletes everything. The person's own files are elsewhere and stay. */
    synchronized void delete() {
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
