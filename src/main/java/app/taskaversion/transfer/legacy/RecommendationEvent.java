package app.taskaversion.transfer.legacy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a recommendation log that says that the person took a suggestion. (data-and-lifecycle §1.9)
 *
 * @param at on the older app's clock, without a zone
 * @param instanceId absent where an instance was only made by taking it
 * @param action initialize, start or resume
 */
public record RecommendationEvent(
        @Nullable LegacyStamp at,
        @Nullable String instanceId,
        @Nullable String taskId,
        String action) {

    private static final List<String> KIND = List.of("event", "event_type", "type", "name");
    private static final List<String> TIME = List.of("timestamp", "time", "at", "created_at", "logged_at");
    private static final List<String> INSIDE = List.of("data", "payload", "details");
    private static final int ACTION_CHARS = 40;

    /** What the line says; absent if it says anything else. */
    public static @Nullable RecommendationEvent read(SourceRow row, Findings findings) {
        Map<String, Object> event = LegacyJson.object(row.cell(JsonText.COLUMN), "", findings);
        if (!"recommendation_selected".equals(text(event, KIND))) {
            return null;
        }
        String action = text(event, List.of("action"));
        String at = text(event, TIME);
        return new RecommendationEvent(
                at == null ? null : LegacyCell.stamp(at).value(),
                text(event, List.of("instance_id")),
                text(event, List.of("task_id")),
                action == null ? "initialize" : LegacyText.shortened(action, ACTION_CHARS));
    }

    private static @Nullable String text(Map<String, Object> event, List<String> keys) {
        for (String key : keys) {
            Object value = event.get(key);
            for (String inside : INSIDE) {
                if (value == null && event.get(inside) instanceof Map<?, ?> fields) {
                    value = fields.get(key);
                }
            }
            if (value instanceof String text && !text.isBlank()) {
                return LegacyText.storable(text.strip());
            }
        }
        return null;
    }
}
