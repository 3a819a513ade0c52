package app.taskaversion.platform.persistence;

import java.util.Set;

/**
 * The tables that belong to the installation as a whole: what was learned from several people, statistics with noise over
 * them, which node does what is done once, our own errors, and the keys that push services know it by. No {@code user_id},
 * no tenant, no row level security, and no id, name or text of a person in them. Only {@code
 * recommendation.internal.registry}, {@code sharing.internal.book}, {@code platform.job}, {@code operations.internal} and
 * {@code reminder.internal.keys} touch them.
 */
public final class SharedTables {

    public static final Set<String> NAMES = Set.of(
            "ml_model",
            "ml_model_person",
            "ml_model_event",
            "ml_fallback",
            "ml_control",
            "ml_export_person",
            "aggregate_release",
            "schedule_lock",
            "error_note",
            "push_key");

    private SharedTables() {}
}
