package app.taskaversion.sharing.internal;

import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.sharing.rule.Budget;
import app.taskaversion.sharing.rule.OwnShare;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One person's part in a release: asked, charged and read in one transaction of theirs. */
@Component
class Giving {

    private final ConsentService consents;
    private final LedgerRepository ledger;
    private final ShareQuery shares;

    Giving(ConsentService consents, LedgerRepository ledger, ShareQuery shares) {
        this.consents = consents;
        this.ledger = ledger;
        this.shares = shares;
    }

    /**
     * What the current person adds to a release: nothing without their yes to it, nothing once feelings are not theirs to be
     * used any more, nothing if their year is spent.
     */
    @Transactional
    public OwnShare give(UUID release, int year, Instant now) {
        if (!consents.isGiven(Purpose.AGGREGATE_EXPORT) || !consents.allowed().feelings()) {
            return OwnShare.NOTHING;
        }
        int spent = ledger.countByInYear(year);
        OwnShare share = spent < Budget.RELEASES_A_YEAR ? shares.of(now) : OwnShare.NOTHING;
        if (!share.isEmpty()) {
            // Before anything is known of it outside, and kept even if the release breaks off.
            var unused = ledger.save(new LedgerEntry(release, year, spent + 1, now));
        }
        return share;
    }
}
