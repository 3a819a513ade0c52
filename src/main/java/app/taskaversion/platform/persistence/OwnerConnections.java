package app.taskaversion.platform.persistence;

import app.taskaversion.platform.owner.CurrentOwner;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections whose transactions have one owner, the one who is signed in at the first statement. This is below all that
 * speaks to the database, so Hibernate, plain SQL, batches and read-only transactions all come through here.
 */
final class OwnerConnections extends DelegatingDataSource {

    private final CurrentOwner owner;
    private final boolean rowSecurity;
    private volatile @Nullable RowSecurity found;

    /** @param rowSecurity whether the database is told the owner too */
    OwnerConnections(DataSource target, CurrentOwner owner, boolean rowSecurity) {
        super(target);
        this.owner = owner;
        this.rowSecurity = rowSecurity;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        try {
            RowSecurity security = rowSecurity ? rowSecurity(connection) : null;
            return (Connection) Proxy.newProxyInstance(
                    OwnerConnections.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    new OwnerConnection(connection, owner, security));
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Asked once, of the first connection: by then the schema is there. */
    private RowSecurity rowSecurity(Connection connection) throws SQLException {
        RowSecurity known = found;
        if (known == null) {
            known = RowSecurity.of(connection);
            found = known;
        }
        return known;
    }
}
