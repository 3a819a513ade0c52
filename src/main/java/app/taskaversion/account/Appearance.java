package app.taskaversion.account;

/** Light or dark, or as the device says. */
public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK
}
