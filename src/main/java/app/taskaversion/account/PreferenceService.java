package app.taskaversion.account;

import java.util.Optional;

/** Reading and changing the current person's settings. */
public interface PreferenceService {

    Preferences get();

    /** The raw value; empty if the person never chose. */
    Optional<String> find(PreferenceKey key);

    void set(PreferenceKey key, String value);

    void remove(PreferenceKey key);
}
