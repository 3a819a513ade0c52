package app.taskaversion.platform.persistence;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the data lives, read from {@code DATABASE_URL}. Four forms are understood: {@code sqlite:///./data/x.db}
 * (relative to the application's folder; four slashes make it absolute), {@code postgresql://user:pw@host:port/db?…},
 * {@code postgres://…} and {@code jdbc:sqlite:…} / {@code jdbc:postgresql:…}.
 *
 * @param file the SQLite file, absolute; absent on PostgreSQL
 * @param jdbcUrl without user and password
 */
public record DatabaseUrl(
        Vendor vendor,
        String jdbcUrl,
        @Nullable String user,
        @Nullable String password,
        @Nullable Path file) {

    /** The embedded default. */
    public static final String DEFAULT = "sqlite:///./data/task_aversion.db";

    private static final String FORMS =
            "Use sqlite:///./data/task_aversion.db, postgresql://user:password@host:5432/name,"
                    + " postgres://… or a jdbc:sqlite: / jdbc:postgresql: address.";

    /**
     * @param home the folder that relative SQLite paths start from
     * @throws IllegalArgumentException with a sentence that never repeats the given text, because it may hold a password
     */
    public static DatabaseUrl parse(String text, Path home) {
        String url = text.strip();
        if (url.startsWith("jdbc:sqlite:")) {
            return sqlite(url.substring("jdbc:sqlite:".length()).replaceFirst("^file:", ""), home);
        }
        if (url.startsWith("jdbc:postgresql://")) {
            return postgres(url.substring("jdbc:".length()));
        }
        if (url.startsWith("sqlite:///")) {
            return sqlite(url.substring("sqlite:///".length()), home);
        }
        if (url.startsWith("postgresql://") || url.startsWith("postgres://")) {
            return postgres(url);
        }
        throw new IllegalArgumentException("it has none of the known forms. " + FORMS);
    }

    private static DatabaseUrl sqlite(String rawPath, Path home) {
        String path = rawPath.replaceFirst("\\?.*$", "");
        if (path.isBlank() || path.equals(":memory:")) {
            throw new IllegalArgumentException("it names no file. " + FORMS);
        }
        try {
            Path file = home.resolve(path).toAbsolutePath().normalize();
            return new DatabaseUrl(Vendor.SQLITE, "jdbc:sqlite:" + file, null, null, file);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("its file name is not valid on this system. " + FORMS, e);
        }
    }

    private static DatabaseUrl postgres(String url) {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            // The cause carries the input, so it is left out.
            throw new IllegalArgumentException(
                    "it cannot be read as an address; characters such as @ : / # in a password must be percent-encoded. "
                            + FORMS);
        }
        String database = uri.getPath();
        if (uri.getHost() == null || database == null || database.length() < 2) {
            throw new IllegalArgumentException("it needs a host and a database name. " + FORMS);
        }
        if (uri.getPort() == 0 || uri.getPort() > 65_535) {
            throw new IllegalArgumentException("its port must be a number from 1 to 65535. " + FORMS);
        }
        String user = null;
        String password = null;
        String userInfo = uri.getRawUserInfo();
        if (userInfo != null) {
            int colon = userInfo.indexOf(':');
            user = decode(colon < 0 ? userInfo : userInfo.substring(0, colon));
            password = colon < 0 ? null : decode(userInfo.substring(colon + 1));
        }
        StringBuilder query = new StringBuilder();
        if (uri.getRawQuery() != null) {
            for (String pair : uri.getRawQuery().split("&", -1)) {
                String name = pair.replaceFirst("=.*$", "");
                String value = pair.contains("=") ? decode(pair.substring(pair.indexOf('=') + 1)) : "";
                if (name.equals("user")) {
                    user = value;
                } else if (name.equals("password")) {
                    password = value;
                } else {
                    query.append(query.isEmpty() ? "?" : "&").append(pair);
                }
            }
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return new DatabaseUrl(
                Vendor.POSTGRESQL,
                "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
                user,
                password,
                null);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** A place that can be shown to a person: the file, or host and database. */
    public String shown() {
        return file != null
                ? file.toString()
                : jdbcUrl.replaceFirst("^jdbc:", "").replaceFirst("\\?.*$", "");
    }

    /** Never the password. */
    @Override
    public String toString() {
        return vendor + " " + shown();
    }
}
