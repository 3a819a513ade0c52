package app.taskaversion.transfer.internal;

import app.taskaversion.account.PreferenceImportStore;
import app.taskaversion.account.PreferenceKey;
import app.taskaversion.emotion.EmotionImportStore;
import app.taskaversion.transfer.ImportRule;
import app.taskaversion.transfer.legacy.LegacyPreferences;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows of {@code user_preferences.csv}. One person may have several; together they make one set of settings, in which
 * nothing replaces what the person has set here. (data-and-lifecycle §1.6, §4.6)
 */
final class PreferenceApplier implements RowApplier {

    private static final int KEY_CHARS = 100;

    /** The two that mean the same there and here; others of ours only happen to be called alike. */
    private static final Set<String> SHARED =
            Set.of(PreferenceKey.TIME_ZONE.key(), PreferenceKey.DETECTED_TIME_ZONE.key());

    private static final Set<String> OURS =
            Arrays.stream(PreferenceKey.values()).map(PreferenceKey::key).collect(Collectors.toSet());

    private record Best(LegacyPreferences.Rank rank, String value) {}

    private final ImportSpace space;
    private final PreferenceImportStore store;
    private final EmotionImportStore emotions;
    private final ImportRecords records;
    private final Map<String, Best> settings = new LinkedHashMap<>();
    private final Map<String, Double> feelings = new LinkedHashMap<>();
    private @Nullable Set<String> there;

    PreferenceApplier(ImportSpace space, ImportStores stores, ImportRecords records) {
        this.space = space;
        this.store = stores.preferences();
        this.emotions = stores.emotions();
        this.records = records;
    }

    @Override
    public String kind() {
        return "PREFERENCE";
    }

    /** A row is looked at again whenever it says something else, so its content belongs to its key. */
    @Override
    public String key(Pending row) {
        return LegacyPreferences.read(row.row()).userKey() + "/" + row.fingerprint();
    }

    @Override
    public Set<String> existing(Collection<String> keys) {
        return records.keys(kind(), keys);
    }

    @Override
    public boolean contentMatters() {
        return false;
    }

    @Override
    public void create(List<Pending> rows) {
        Set<String> present = there();
        for (Pending row : rows) {
            LegacyPreferences read = LegacyPreferences.read(row.row());
            boolean something = false;
            for (Map.Entry<String, String> value : read.values().entrySet()) {
                String key = key(value.getKey());
                if (key.length() > KEY_CHARS) {
                    row.found(ImportRule.TEXT_SHORTENED, "");
                } else if (!present.contains(key)) {
                    something = true;
                    settings.merge(key, new Best(read.rank(), value.getValue()), PreferenceApplier::better);
                }
            }
            Map<String, Double> lasting = read.lastingFeelings(row.findings());
            if (lasting != null) {
                feelings.putAll(lasting);
            }
            if (something) {
                row.created();
            } else {
                row.merged(null);
            }
        }
    }

    private Set<String> there() {
        Set<String> keys = there;
        if (keys == null) {
            keys = new HashSet<>(store.keys());
            there = keys;
        }
        return keys;
    }

    private static String key(String column) {
        return OURS.contains(column) && !SHARED.contains(column) ? "legacy." + column : column;
    }

    private static Best better(Best one, Best other) {
        return other.rank().compareTo(one.rank()) > 0 ? other : one;
    }

    @Override
    public void finish() {
        Map<String, String> wanted = new LinkedHashMap<>();
        settings.forEach((key, best) -> wanted.put(key, best.value()));
        store.insert(wanted, space.batchId());
        InstanceTally.sameCount("settings", wanted.size(), store.countImported(space.batchId()));
        space.ensureWords(feelings.keySet());
        Map<UUID, Double> strengths = new HashMap<>();
        feelings.forEach((word, strength) -> strengths.put(space.wordId(word), strength));
        emotions.setLasting(strengths);
    }
}
