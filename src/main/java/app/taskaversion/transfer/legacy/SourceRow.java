package app.taskaversion.transfer.legacy;

import app.taskaversion.transfer.QuarantineReason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One row as it stands in a file.
 *
 * @param line the line it begins on, the header being line 1; in a database the number of the row
 * @param raw its text, verbatim, without the line end
 * @param damage why the row as a whole cannot be read; absent if it can
 */
public record SourceRow(
        LegacyFile kind,
        String file,
        long line,
        String raw,
        LegacyHeader header,
        List<String> cells,
        @Nullable QuarantineReason damage) {

    /** The cell under this column as written; empty if the column or the cell is not there. */
    public String cell(String column) {
        int position = header.position(column);
        return position < 0 || position >= cells.size() ? "" : cells.get(position);
    }

    /** The number or name of the user that the row names; empty if it names nobody. */
    public String owner() {
        return LegacyOwner.key(cell("user_id"));
    }

    /** Whether there is nothing in any cell; the older app left feelings without a word, which are nothing either. */
    boolean blank() {
        boolean withoutWord = kind == LegacyFile.EMOTIONS && cell("emotion").isBlank();
        return damage == null
                && (cells.stream().allMatch(String::isBlank)
                        || (withoutWord
                                && header.names().stream()
                                        .allMatch(name -> name.equals("user_id")
                                                || cell(name).isBlank())));
    }

    /**
     * Identifies the content of a row across files: the order of columns, separators, encodings and line ends do not
     * matter, empty cells neither. SHA-256 in hex; of the raw text where the cells cannot be told apart.
     */
    public String fingerprint() {
        return fingerprintWithout(null);
    }

    /** As {@link #fingerprint}, one column left out: a number that only counts rows says nothing about their content. */
    public String fingerprintWithout(@Nullable String column) {
        MessageDigest digest = SourceProbe.digest();
        digest.update(kind.name().getBytes(StandardCharsets.UTF_8));
        if (damage != null) {
            digest.update(raw.getBytes(StandardCharsets.UTF_8));
        } else {
            TreeMap<String, String> filled = new TreeMap<>();
            for (int i = 0; i < cells.size(); i++) {
                String name = i < header.size() ? header.names().get(i) : "#" + i;
                if (!cells.get(i).isEmpty() && !name.equals(column)) {
                    filled.put(name, cells.get(i));
                }
            }
            filled.forEach((name, value) -> {
                digest.update((byte) 0x1E);
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0x1F);
                digest.update(value.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
            });
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
