package app.taskaversion.platform.persistence;

import app.taskaversion.platform.owner.CurrentOwner;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/**
 * The connection pools. On SQLite one connection writes (its transactions begin IMMEDIATE, so two writers queue instead
 * of meeting half-way) and several read ({@code query_only}); a transaction marked {@code readOnly} gets a reader. On
 * PostgreSQL one pool serves both. Each transaction has one owner: see {@link OwnerConnections}.
 */
public final class AppDatabase implements AutoCloseable {

    /** How long a statement waits for another writer before it gives up. */
    static final int BUSY_TIMEOUT_MS = 10_000;

    private static final int READERS = 4;

    /**
     * How much of the file readers see in memory instead of copying it page by page. A long history does not fit into the
     * two megabytes that a connection keeps, so a look at everything copied all of it anew each time, a fifth of what it
     * took. The pages are the system's: all readers share them, and they are given back when memory is short. What lies
     * beyond is copied as before. The writer reads little. (ADR 32)
     */
    private static final long MAPPED_BYTES = 256L << 20;

    private final DatabaseUrl url;
    private final HikariDataSource writePool;
    private final HikariDataSource readPool;
    private final DataSource dataSource;
    private final LongWrites longWrites;

    private AppDatabase(
            DatabaseUrl url, CurrentOwner owner, HikariDataSource writePool, HikariDataSource readPool, int isolation) {
        boolean rowSecurity = url.vendor() == Vendor.POSTGRESQL;
        this.url = url;
        this.writePool = writePool;
        this.readPool = readPool;
        this.longWrites = new LongWrites(readPool != writePool, LongWrites.PATIENCE);
        var lazy = new LazyConnectionDataSourceProxy();
        lazy.setTargetDataSource(
                new OwnerConnections(inTurn(new CrowdedPool(writePool), longWrites), owner, rowSecurity));
        if (readPool != writePool) {
            lazy.setReadOnlyDataSource(new OwnerConnections(new CrowdedPool(readPool), owner, rowSecurity));
        }
        lazy.setDefaultAutoCommit(true);
        lazy.setDefaultTransactionIsolation(isolation);
        lazy.afterPropertiesSet();
        this.dataSource = lazy;
    }

    private static DataSource inTurn(DataSource writers, LongWrites longWrites) {
        WriterMemory memory = new WriterMemory(longWrites);
        return new DelegatingDataSource(writers) {
            @Override
            public Connection getConnection() throws SQLException {
                return longWrites.<Connection, SQLException>inTurn(() -> memory.fit(super.getConnection()));
            }
        };
    }

    public static AppDatabase open(DatabaseUrl url, CurrentOwner owner) {
        return switch (url.vendor()) {
            case SQLITE -> openSqlite(url, owner);
            case POSTGRESQL -> openPostgres(url, owner);
        };
    }

    private static AppDatabase openSqlite(DatabaseUrl url, CurrentOwner owner) {
        Path file = Objects.requireNonNull(url.file(), "a SQLite address names a file");
        try {
            OwnFolder.make(Objects.requireNonNull(file.getParent(), "an absolute path has a folder"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        HikariConfig write = pool("sqlite-write", 1);
        write.setDataSource(sqlite(url, SQLiteConfig.TransactionMode.IMMEDIATE, 0));
        write.setExceptionOverride(new SpoiltConnection());
        HikariConfig read = pool("sqlite-read", READERS);
        read.setDataSource(sqlite(url, SQLiteConfig.TransactionMode.DEFERRED, MAPPED_BYTES));
        read.setExceptionOverride(new SpoiltConnection());
        read.setConnectionInitSql("PRAGMA query_only=ON");
        read.setMinimumIdle(0);
        read.setInitializationFailTimeout(-1);
        return new AppDatabase(
                url,
                owner,
                new HikariDataSource(write),
                new HikariDataSource(read),
                Connection.TRANSACTION_SERIALIZABLE);
    }

    private static SQLiteDataSource sqlite(DatabaseUrl url, SQLiteConfig.TransactionMode mode, long mapped) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_TIMEOUT_MS);
        config.setTransactionMode(mode);
        // The driver already lets one thread at a time into a connection; SQLite's own lock at each value that is read
        // took a tenth of reading a long history.
        config.setOpenMode(SQLiteOpenMode.NOMUTEX);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, String.valueOf(mapped));
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url.jdbcUrl());
        return source;
    }

    private static AppDatabase openPostgres(DatabaseUrl url, CurrentOwner owner) {
        HikariConfig config = pool("postgres", 10);
        config.setJdbcUrl(url.jdbcUrl());
        config.setDriverClassName(url.vendor().driver());
        config.setUsername(url.user());
        config.setPassword(url.password());
        config.setMinimumIdle(1);
        config.setKeepaliveTime(60_000);
        config.addDataSourceProperty("socketTimeout", "30");
        config.addDataSourceProperty("connectTimeout", "5");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        // A batch goes as statements of many rows each, which an import of many rows is a tenth faster with.
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        // The detail of an error repeats the values that were to be stored.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("ApplicationName", "task-aversion-system");
        // Before the app stops listening: PostgreSQL would go on with it for nobody, for hours and on a core of its
        // own.
        config.setConnectionInitSql(RowSecurity.CLOSED + "; set statement_timeout = '25s'");
        // Opens with the first connection that is asked for: the role is there once the schema is.
        HikariDataSource pool = new HikariDataSource();
        config.copyStateTo(pool);
        return new AppDatabase(url, owner, pool, pool, Connection.TRANSACTION_READ_COMMITTED);
    }

    private static HikariConfig pool(String name, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(5_000);
        return config;
    }

    public DatabaseUrl url() {
        return url;
    }

    /** From now on the pools tell how many connections are in use and how long somebody waits for one. */
    void watch(MeterRegistry registry) {
        var figures = new MicrometerMetricsTrackerFactory(registry);
        writePool.setMetricsTrackerFactory(figures);
        if (readPool != writePool) {
            readPool.setMetricsTrackerFactory(figures);
        }
    }

    /** For work whose transaction takes long. */
    LongWrites longWrites() {
        return longWrites;
    }

    /** Hands out a reader or the writer as late as possible, by the transaction's {@code readOnly} mark. */
    public DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void close() {
        if (readPool != writePool) {
            readPool.close();
        }
        writePool.close();
    }
}
