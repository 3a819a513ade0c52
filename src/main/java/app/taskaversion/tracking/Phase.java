package app.taskaversion.tracking;

/** When an emotion was named. */
public enum Phase {
    /** Before: with the guess. */
    INIT,
    /** After: with the answer. */
    DONE
}
