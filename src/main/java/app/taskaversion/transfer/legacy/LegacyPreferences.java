package app.taskaversion.transfer.legacy;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code user_preferences.csv}: what was preferred under one key of a user. The same person may have several
 * rows; a later rank outranks an earlier one, value by value. (data-and-lifecycle §1.6, §4.6)
 *
 * @param values filled cells by column, as written
 */
public record LegacyPreferences(String userKey, Rank rank, Map<String, String> values) {

    /** {@code persistent_emotion_values} of this row are the person's; the pages of the older app wrote them nowhere else. */
    public static final String SHARED_ROW = "default";

    public static final String EMOTIONS = "persistent_emotion_values";

    private static final Set<String> NO_VALUES = Set.of("user_id", "execution_score_chunk_state");

    /**
     * Who outranks whom: no key, {@code default}, {@code default_user}, browsers by their last visit, the number. Of two
     * rows with the same key the later visit counts, and a file more than the database, which held an old copy.
     */
    public record Rank(int kind, Instant lastActive, boolean file) implements Comparable<Rank> {

        private static final Comparator<Rank> ORDER = Comparator.comparingInt(Rank::kind)
                .thenComparing(Rank::lastActive)
                .thenComparing(Rank::file);

        @Override
        public int compareTo(Rank other) {
            return ORDER.compare(this, other);
        }
    }

    public static LegacyPreferences read(SourceRow row) {
        String user = row.cell("user_id").strip();
        Map<String, String> values = new LinkedHashMap<>();
        for (String column : row.header().names()) {
            String cell = row.cell(column);
            if (!column.isEmpty() && !cell.isBlank() && !NO_VALUES.contains(column)) {
                values.put(LegacyText.storable(column), LegacyText.storable(cell));
            }
        }
        Instant active =
                LegacyClock.utc(LegacyCell.stamp(row.cell("last_active")).value());
        Rank rank = new Rank(
                kind(user),
                active == null ? Instant.EPOCH : active,
                !row.header().inDatabase());
        return new LegacyPreferences(user, rank, values);
    }

    private static int kind(String user) {
        return switch (user.toLowerCase(Locale.ROOT)) {
            case "" -> 0;
            case SHARED_ROW -> 1;
            case "default_user", "anonymous" -> 2;
            default -> LegacyOwner.isNumber(LegacyOwner.key(user)) ? 4 : 3;
        };
    }

    /** How strongly each feeling is there these days, 1–100; only the shared row tells. Absent if this row does not. */
    public @Nullable Map<String, Double> lastingFeelings(Findings findings) {
        String cell = values.get(EMOTIONS);
        if (cell == null || !userKey.equalsIgnoreCase(SHARED_ROW)) {
            return null;
        }
        Map<String, Double> feelings = new LinkedHashMap<>();
        LegacyJson.object(cell, EMOTIONS, findings).forEach((name, value) -> {
            Double strength =
                    value == null ? null : LegacyCell.number(value.toString()).value();
            if (strength != null && strength > 0 && !name.isBlank()) {
                feelings.put(LegacySmallReaders.emotionName(name, findings), Math.min(strength, 100));
            }
        });
        return feelings;
    }
}
