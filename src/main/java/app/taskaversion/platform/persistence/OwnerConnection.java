package app.taskaversion.platform.persistence;

import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One connection. The first step of a transaction says to the database whose rows there are; a later step as somebody
 * else is refused, because what the transaction has read and cached belongs to the first. Outside of transactions nobody
 * is named.
 */
final class OwnerConnection implements InvocationHandler {

    /** What comes before anything that is sent. */
    private static final Set<String> STEPS =
            Set.of("createStatement", "prepareStatement", "prepareCall", "setSavepoint");

    private final Connection connection;
    private final CurrentOwner current;
    private final @Nullable RowSecurity security;
    private @Nullable OwnerId owner;

    OwnerConnection(Connection connection, CurrentOwner current, @Nullable RowSecurity security) {
        this.connection = connection;
        this.current = current;
        this.security = security;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] args) throws Throwable {
        String name = method.getName();
        if (name.equals("equals")) {
            return args != null && proxy == args[0];
        }
        if (STEPS.contains(name)) {
            step();
        }
        try {
            return method.invoke(connection, args);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        } finally {
            if (ends(name, args)) {
                owner = null;
            }
        }
    }

    /** Rolling back to a savepoint goes on with the transaction. */
    private static boolean ends(String name, @Nullable Object @Nullable [] args) {
        return switch (name) {
            case "commit", "setAutoCommit", "close" -> true;
            case "rollback" -> args == null || args.length == 0;
            default -> false;
        };
    }

    private void step() throws SQLException {
        if (connection.getAutoCommit()) {
            return;
        }
        OwnerId now = current.orNobody();
        if (owner == null) {
            if (security != null) {
                security.begin(connection, now);
            }
            owner = now;
        } else if (!owner.equals(now)) {
            throw new IllegalStateException("A transaction has one owner; this one is somebody else's");
        }
    }
}
