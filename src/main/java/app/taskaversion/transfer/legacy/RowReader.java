package app.taskaversion.transfer.legacy;

import app.taskaversion.transfer.ImportRule;
import app.taskaversion.transfer.QuarantineReason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What all rows have: an id that fits, an owner, texts that fit their columns. */
final class RowReader {

    static final int ID_CHARS = 200;

    private RowReader() {}

    /** @throws RowRefused if there is no id or one that does not fit */
    static String id(SourceRow row, String column) {
        String id = LegacyText.storable(row.cell(column).strip());
        if (id.isEmpty()) {
            throw new RowRefused(QuarantineReason.ID_MISSING);
        }
        if (id.length() > ID_CHARS) {
            throw new RowRefused(QuarantineReason.ID_TOO_LONG);
        }
        return id;
    }

    /** The id that a task gets which the file knows by its name only. (data-and-lifecycle §1.1) */
    static String taskIdForName(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(name.getBytes(StandardCharsets.UTF_8));
            return "legacy-t-" + HexFormat.of().formatHex(hash).substring(0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String fitted(String text, int most, String place, Findings findings) {
        if (text.length() > most) {
            findings.add(ImportRule.TEXT_SHORTENED, place);
        }
        return LegacyText.shortened(text, most);
    }

    static @Nullable String fittedOrNull(@Nullable String text, int most, String place, Findings findings) {
        return text == null ? null : fitted(text, most, place, findings);
    }
}
