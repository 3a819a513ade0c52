package app.taskaversion.transfer.internal;

import app.taskaversion.testsupport.TestDatabases;
import app.taskaversion.transfer.ExportKind;
import app.taskaversion.transfer.ExportService;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.springframework.context.ApplicationContext;

/** ZIPs in memory and under {@code target}. */
final class Zips {

    private Zips() {}

    static byte[] export(ApplicationContext context, ExportKind kind) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            context.getBean(ExportService.class).write(kind, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(byte[] bytes) {
        try {
            return Files.write(TestDatabases.newFolder("zip").resolve("export.zip"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, byte[]> entries(byte[] zip) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    static String text(byte[] zip, String entry) {
        byte[] bytes = entries(zip).get(entry);
        if (bytes == null) {
            throw new AssertionError("No " + entry);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static Path packed(Map<String, byte[]> entries) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                }
            }
            return file(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
