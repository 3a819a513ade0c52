package app.taskaversion.transfer;

/**
 * What a rule did to one row.
 *
 * @param place the column or JSON key, never its content
 */
public record Finding(ImportRule rule, String place) {}
