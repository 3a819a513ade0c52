package app.taskaversion.privacy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was deleted: kinds, numbers and a time, and nothing that was in it.
 *
 * @param kind what it was about
 * @param purpose absent unless the kind is a purpose
 * @param undoId by which it can be brought back; absent if it cannot
 * @param undoUntil the first instant at which it is gone for good; absent if it is already
 */
public record DeletionReceipt(
        Kind kind,
        @Nullable Purpose purpose,
        Instant at,
        @Nullable UUID undoId,
        @Nullable Instant undoUntil,
        List<DeletedCount> counts) {

    /** What a deletion is about. */
    public enum Kind {
        PURPOSE,
        DAYS,
        ACCOUNT
    }

    public DeletionReceipt {
        counts = List.copyOf(counts);
    }

    public long total() {
        return counts.stream().mapToLong(DeletedCount::rows).sum();
    }

    /** The file that a person can keep. */
    public String json() {
        Map<String, Object> receipt = new LinkedHashMap<>();
        receipt.put("receipt", "task-aversion-system/deletion/1");
        receipt.put("deleted", kind.name().toLowerCase(Locale.ROOT));
        if (purpose != null) {
            receipt.put("purpose", purpose.key());
        }
        receipt.put("at", at.toString());
        receipt.put("can_be_undone_until", undoUntil == null ? "" : undoUntil.toString());
        Map<String, Long> rows = new LinkedHashMap<>();
        counts.forEach(count -> rows.put(count.kind(), count.rows()));
        receipt.put("rows", rows);
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(receipt) + "\n";
    }
}
