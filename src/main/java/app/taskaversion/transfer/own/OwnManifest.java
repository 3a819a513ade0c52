package app.taskaversion.transfer.own;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an export holds. It names no time and no person: the same data gives the same file.
 *
 * @param format {@link #FORMAT}
 * @param formatVersion how the files are laid out; {@link #FORMAT_VERSION}
 * @param schemaVersion the newest migration that the exporting application knew
 */
public record OwnManifest(String format, int formatVersion, int schemaVersion, List<File> files) {

    public static final String NAME = "manifest.json";
    public static final String FORMAT = "task-aversion-export";
    public static final int FORMAT_VERSION = 1;

    /** A manifest is a page or two; what is longer is none. */
    private static final int MOST_BYTES = 1 << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * One file.
     *
     * @param rows rows of the table, the header of a CSV file not counted
     * @param sha256 of the unpacked bytes, hex
     * @param columns the columns that the file fills, in their order; what a row does not name is absent
     */
    public record File(String name, String table, long rows, String sha256, List<String> columns) {}

    /** With line ends of ours, not of the machine. */
    public void writeTo(OutputStream out) throws IOException {
        String text = MAPPER.writeValueAsString(this).replace("\r\n", "\n") + "\n";
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @return absent if this is no manifest of an export of ours */
    static @Nullable OwnManifest read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return null;
        }
        try {
            OwnManifest manifest = MAPPER.readValue(bytes, OwnManifest.class);
            return manifest != null && FORMAT.equals(manifest.format()) && manifest.isWhole() ? manifest : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    @SuppressWarnings("ConstantValue") // A file may leave out what the type promises.
    private boolean isWhole() {
        return files != null
                && files.stream()
                        .allMatch(file -> file != null
                                && file.name() != null
                                && file.table() != null
                                && file.sha256() != null
                                && file.columns() != null
                                && file.columns().stream().allMatch(column -> column != null));
    }

    @Nullable
    File file(String name) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
