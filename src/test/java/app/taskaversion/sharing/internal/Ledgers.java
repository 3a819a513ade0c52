package app.taskaversion.sharing.internal;

import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.testsupport.TestClock;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Lines of the ledger for tests. */
public final class Ledgers {

    private Ledgers() {}

    /** The current person was in a release of 2026. */
    public static void charge(ApplicationContext context, int turn) {
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            var unused = context.getBean(LedgerRepository.class)
                    .saveAndFlush(new LedgerEntry(Ids.next(), 2026, turn, TestClock.START));
        });
    }
}
