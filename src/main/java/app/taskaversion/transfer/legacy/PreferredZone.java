package app.taskaversion.transfer.legacy;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The zone that the person preferred in the older app, for stamps without a clue of their own: the chosen one, else the
 * one that the browser told. Whose row counts is known only where one user is numbered or named. (data-and-lifecycle
 * §3.10, §4.3)
 */
final class PreferredZone {

    private PreferredZone() {}

    static @Nullable ZoneId of(LegacySources sources, @Nullable String chosenUser) {
        List<LegacyPreferences> rows = new ArrayList<>();
        for (SourcePart part : sources.parts()) {
            if (part.kind() == LegacyFile.PREFERENCES) {
                try (RowSource table = part.open(SourceProbe.of(part.entry()))) {
                    for (SourceRow row = table.next(); row != null; row = table.next()) {
                        if (row.damage() == null && says(row)) {
                            rows.add(LegacyPreferences.read(row));
                        }
                    }
                }
            }
        }
        LegacyOwner owner = new LegacyOwner(user(rows, chosenUser));
        List<LegacyPreferences> mine = rows.stream()
                .filter(row -> owner.accepts(LegacyOwner.key(row.userKey())))
                .sorted(Comparator.comparing(LegacyPreferences::rank).reversed())
                .toList();
        ZoneId chosen = first(mine, "timezone");
        return chosen == null ? first(mine, "detected_tz") : chosen;
    }

    private static boolean says(SourceRow row) {
        return zone(row.cell("timezone")) != null || zone(row.cell("detected_tz")) != null;
    }

    private static @Nullable String user(List<LegacyPreferences> rows, @Nullable String chosenUser) {
        if (chosenUser != null && !chosenUser.isBlank()) {
            return LegacyOwner.key(chosenUser);
        }
        List<String> numbered = rows.stream()
                .map(row -> LegacyOwner.key(row.userKey()))
                .filter(LegacyOwner::isNumber)
                .distinct()
                .toList();
        return numbered.size() == 1 ? numbered.get(0) : null;
    }

    private static @Nullable ZoneId first(List<LegacyPreferences> rows, String column) {
        for (LegacyPreferences row : rows) {
            ZoneId zone = zone(row.values().getOrDefault(column, ""));
            if (zone != null) {
                return zone;
            }
        }
        return null;
    }

    private static @Nullable ZoneId zone(String cell) {
        String name = cell.strip();
        try {
            return name.isEmpty() || name.equalsIgnoreCase("auto") ? null : ZoneId.of(name);
        } catch (DateTimeException e) {
            return null; // a name that this Java does not know tells nothing
        }
    }
}
