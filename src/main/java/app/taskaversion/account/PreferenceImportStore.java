package app.taskaversion.account;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Stores settings that come from a file, for the current person, inside the caller's transaction. */
public interface PreferenceImportStore {

    /** Keys of the settings that are there already. */
    Set<String> keys();

    /**
     * Stores settings under keys that are free. What the person has set here is never overwritten: that is the
     * caller's to see, by {@link #keys}.
     */
    void insert(Map<String, String> settings, UUID batchId);

    /** How many settings this import brought. */
    long countImported(UUID batchId);
}
