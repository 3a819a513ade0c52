package app.taskaversion.transfer.internal;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.transfer.legacy.SourceCells;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the settings that mean something to the older app. As long as none of them was changed here the rows are those
 * that were brought; else all settings stand in one row of the first user, which outranks the others.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LegacySettings {

    private static final String USER = "user_id";

    /** Before the names of settings of the older app that are called like one of ours. */
    private static final String THEIRS = "legacy.";

    private static final Set<String> SHARED =
            Set.of(PreferenceKey.TIME_ZONE.key(), PreferenceKey.DETECTED_TIME_ZONE.key());

    private static final Set<String> OURS = Arrays.stream(PreferenceKey.values())
            .map(PreferenceKey::key)
            .filter(key -> !SHARED.contains(key))
            .collect(Collectors.toSet());

    private final OwnedSql sql;
    private final LegacyRowSource source;

    LegacySettings(OwnedSql sql, LegacyRowSource source) {
        this.sql = sql;
        this.source = source;
    }

    void write(OutputStream out) throws IOException {
        Map<String, String> settings = new TreeMap<>();
        boolean[] changed = new boolean[1];
        sql.sql("""
                        select pref_key, pref_value, row_version, import_batch_id from user_preference
                        where user_id = :owner order by pref_key""").query(row -> {
            String key = row.getString(1);
            if (!OURS.contains(key)) {
                settings.put(key.startsWith(THEIRS) ? key.substring(THEIRS.length()) : key, row.getString(2));
                changed[0] |= row.getInt(3) > 0 || row.getString(4) == null;
            }
        });
        List<Map<String, String>> rows = changed[0] ? List.of() : brought();
        if (rows.isEmpty() && !settings.isEmpty()) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put(USER, "1");
            row.putAll(settings);
            rows = List.of(row);
        }
        Set<String> columns = new LinkedHashSet<>(List.of(USER));
        rows.forEach(row -> columns.addAll(row.keySet()));
        LegacyCsv csv = new LegacyCsv(out, List.copyOf(columns));
        rows.forEach(csv::row);
        csv.finish();
    }

    private List<Map<String, String>> brought() {
        Map<String, SourceCells> files = source.files();
        List<Map<String, String>> rows = new ArrayList<>();
        sql.sql("""
                        select raw, batch_id, file_name from import_record
                        where user_id = :owner and target_kind = 'PREFERENCE' and outcome in ('CREATED', 'MERGED')
                        order by batch_id, file_name, line_no""").query(row -> {
            SourceCells file = files.get(row.getString(2) + "/" + row.getString(3));
            if (file != null) {
                Map<String, String> cells = file.read(row.getString(1));
                Map<String, String> inOrder = new LinkedHashMap<>();
                file.names().forEach(name -> inOrder.put(name, cells.getOrDefault(name, "")));
                rows.add(inOrder);
            }
        });
        return rows;
    }
}
