package app.taskaversion.platform.persistence;

import java.util.Map;

/** The two databases. {@link #types()} are the placeholders of the migration scripts. */
public enum Vendor {
    SQLITE("org.sqlite.JDBC", "org.hibernate.community.dialect.SQLiteDialect"),
    POSTGRESQL("org.postgresql.Driver", "org.hibernate.dialect.PostgreSQLDialect");

    private final String driver;
    private final String dialect;

    Vendor(String driver, String dialect) {
        this.driver = driver;
        this.dialect = dialect;
    }

    public String driver() {
        return driver;
    }

    public String dialect() {
        return dialect;
    }

    public Map<String, String> types() {
        return switch (this) {
            case SQLITE ->
                Map.of("instant", "timestamp", "json", "clob", "text", "clob", "number", "double", "bytes", "blob");
            case POSTGRESQL ->
                Map.of(
                        "instant", "timestamp(6) with time zone",
                        "json", "jsonb",
                        "text", "text",
                        "number", "double precision",
                        "bytes", "bytea");
        };
    }
}
