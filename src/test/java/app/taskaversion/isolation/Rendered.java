package app.taskaversion.isolation;

import app.taskaversion.platform.error.AppException;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.BaseStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Everything that can be read out of a value: records, collections, streams, files, ZIPs and the words of errors. */
final class Rendered {

    private final StringBuilder words = new StringBuilder();

    private Rendered() {}

    /** In lower case: marks are looked for in any case. */
    static String of(@Nullable Object value) {
        Rendered rendered = new Rendered();
        rendered.add(value);
        return rendered.words.toString().toLowerCase(Locale.ROOT);
    }

    private void add(@Nullable Object value) {
        switch (value) {
            case null -> words.append("null ");
            case Optional<?> optional -> add(optional.orElse(null));
            case Map<?, ?> map ->
                map.forEach((key, entry) -> {
                    add(key);
                    add(entry);
                });
            case Path path -> file(path);
            case AppException error -> {
                words.append(error.messageKey()).append(' ');
                add(error.arguments());
            }
            case Throwable error -> error(error);
            case Iterable<?> items -> items.forEach(this::add);
            case BaseStream<?, ?> stream -> stream.iterator().forEachRemaining(this::add);
            case Object[] items -> Arrays.asList(items).forEach(this::add);
            case byte[] bytes -> bytes(bytes);
            case Record parts ->
                Arrays.stream(parts.getClass().getRecordComponents()).forEach(part -> add(read(parts, part)));
            case File file -> file(file.toPath());
            default -> words.append(value).append(' ');
        }
    }

    private void error(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            words.append(cause).append(' ');
        }
    }

    private void file(Path path) {
        words.append(path).append(' ');
        if (Files.isRegularFile(path)) {
            try {
                bytes(Files.readAllBytes(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void bytes(byte[] bytes) {
        words.append(new String(bytes, StandardCharsets.UTF_8)).append(' ');
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    words.append(entry.getName()).append(' ');
                    bytes(in.readAllBytes());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static @Nullable Object read(Record parts, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
