package brokenhouse.platform.persistence;

/** What reads rows: for services only. */
public class OwnedSql {}
