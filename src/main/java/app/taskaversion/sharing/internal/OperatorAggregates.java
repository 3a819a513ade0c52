package app.taskaversion.sharing.internal;

import app.taskaversion.account.AccountService;
import app.taskaversion.account.SignInCheck;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.job.LongWork;
import app.taskaversion.sharing.AggregateExportService;
import app.taskaversion.sharing.ReleaseId;
import app.taskaversion.sharing.ReleasesOverview;
import app.taskaversion.sharing.internal.book.ReleaseBook;
import app.taskaversion.sharing.internal.book.ReleaseBook.Begun;
import app.taskaversion.sharing.rule.Budget;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** What the operator may do with statistics. Each call asks whether they still are one. */
@Service
class OperatorAggregates implements AggregateExportService {

    private final SignInCheck signIn;
    private final AccountService accounts;
    private final ReleaseBook book;
    private final Releasing releasing;
    private final LongWork work;
    private final Clock clock;

    OperatorAggregates(
            SignInCheck signIn,
            AccountService accounts,
            ReleaseBook book,
            Releasing releasing,
            LongWork work,
            Clock clock) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.book = book;
        this.releasing = releasing;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public boolean isOperator() {
        return accounts.current().admin() || !signIn.accounts();
    }

    private void requireOperator() {
        if (!isOperator()) {
            throw new AccessDeniedException("Only the operator hands out statistics");
        }
    }

    @Override
    public ReleasesOverview overview() {
        requireOperator();
        int year = ReleaseBook.year(clock.instant());
        Instant next = Year.of(year + 1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new ReleasesOverview(Math.max(0, Budget.RELEASES_A_YEAR - book.spent(year)), next, book.list());
    }

    @Override
    public void release() {
        requireOperator();
        Begun begun = releasing.begin();
        work.run(() -> {
            var unused = releasing.run(begun);
        });
    }

    @Override
    public void write(ReleaseId id, OutputStream out) throws IOException {
        requireOperator();
        out.write(book.content(id).orElseThrow(() -> new NotFound("release")));
    }
}
