package app.taskaversion.platform.startup;

/** What {@code ENVIRONMENT} says: a person's own machine, or a server that others reach. */
public enum RunMode {
    DEVELOPMENT,
    PRODUCTION
}
