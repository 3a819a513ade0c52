package app.taskaversion.analytics.ui;

/** Whose days are spoken of. */
enum TurnsVoice {
    /** The person's own. */
    OWN,
    /** Those of everybody who agreed. */
    PEOPLE;

    String key(String part) {
        return this == OWN ? "turns.own." + part : "turns.people." + part;
    }
}
