package app.taskaversion.platform.startup;

/** What {@code AUTH} says: who may come in, and how. */
public enum AccessMode {
    /** One person on their own machine, without a login; loopback only. */
    LOCAL,
    /** People with accounts, and guests. */
    ACCOUNTS
}
