package app.taskaversion.transfer.internal;

import app.taskaversion.transfer.ImportRule;
import app.taskaversion.transfer.QuarantineReason;
import app.taskaversion.transfer.RowOutcome;
import app.taskaversion.transfer.legacy.Findings;
import app.taskaversion.transfer.legacy.SourceRow;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row on its way to its outcome. */
final class Pending {

    /** Under this kind are kept the rows that became nothing; their fingerprint is their key. */
    static final String NO_KIND = "NONE";

    private final SourceRow row;
    private final String fingerprint;
    private final Findings findings = new Findings();
    private String kind = NO_KIND;
    private String key;
    private @Nullable RowOutcome outcome;
    private @Nullable QuarantineReason reason;
    private @Nullable UUID target;
    private @Nullable String before;

    Pending(SourceRow row) {
        this.row = row;
        this.fingerprint = row.fingerprint();
        this.key = fingerprint;
    }

    SourceRow row() {
        return row;
    }

    String fingerprint() {
        return fingerprint;
    }

    Findings findings() {
        return findings;
    }

    void identify(String newKind, String newKey) {
        kind = newKind;
        key = newKey;
    }

    void found(ImportRule rule, String place) {
        findings.add(rule, place);
    }

    void quarantine(QuarantineReason why) {
        reason = why;
        without(RowOutcome.QUARANTINED);
    }

    /** Became nothing of its own. */
    void without(RowOutcome result) {
        outcome = result;
        kind = NO_KIND;
        key = fingerprint;
    }

    void created(UUID id) {
        outcome = RowOutcome.CREATED;
        target = id;
    }

    /** Became something that has no id of its own. */
    void created() {
        outcome = RowOutcome.CREATED;
    }

    /** Has no place here yet. */
    void kept() {
        outcome = RowOutcome.KEPT;
    }

    /** @param into what the row adds to, or the same thing in a newer state; absent if that is not known yet */
    void merged(@Nullable UUID into) {
        outcome = RowOutcome.MERGED;
        target = into;
    }

    /** Took the place of what was there under its id. */
    void updated(UUID id) {
        outcome = RowOutcome.UPDATED;
        target = id;
    }

    /** What stands under its key now, should the row take its place. */
    void standsNow(String state) {
        before = state;
    }

    void unchanged() {
        outcome = RowOutcome.UNCHANGED;
    }

    boolean open() {
        return outcome == null;
    }

    String kind() {
        return kind;
    }

    String key() {
        return key;
    }

    RowOutcome outcome() {
        if (outcome == null) {
            throw new IllegalStateException("A row without an outcome");
        }
        return outcome;
    }

    @Nullable
    QuarantineReason reason() {
        return reason;
    }

    @Nullable
    UUID target() {
        return target;
    }

    /** What the row took the place of. */
    @Nullable
    String before() {
        return outcome == RowOutcome.UPDATED ? before : null;
    }
}
