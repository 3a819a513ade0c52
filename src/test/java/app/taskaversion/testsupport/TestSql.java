package app.taskaversion.testsupport;

import app.taskaversion.platform.persistence.OwnedSql;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@link OwnedSql} for tests, which look at rows from outside of any transaction: each statement brings its own, unless
 * there is one. A cursor ({@code stream()}) does not outlive it.
 */
@Component
public class TestSql {

    private final OwnedSql sql;
    private final TransactionTemplate transaction;

    TestSql(OwnedSql sql, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Must bind {@code :owner}, as there. */
    public StatementSpec sql(String statement) {
        StatementSpec spec = transaction.execute(status -> sql.sql(statement));
        return (StatementSpec) inTransactions(spec);
    }

    /** The parts of a statement are interfaces of {@link JdbcClient}; what its last call returns is not. */
    private Object inTransactions(Object spec) {
        Class<?>[] parts = spec.getClass().getInterfaces();
        return Proxy.newProxyInstance(
                TestSql.class.getClassLoader(),
                parts,
                (proxy, method, args) -> transaction.execute(status -> {
                    Object result = call(spec, method, args);
                    return result != null
                                    && method.getReturnType().getName().startsWith(JdbcClient.class.getName() + "$")
                            ? inTransactions(result)
                            : result;
                }));
    }

    private static @Nullable Object call(Object target, Method method, @Nullable Object @Nullable [] args) {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            if (e.getTargetException() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getTargetException());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
