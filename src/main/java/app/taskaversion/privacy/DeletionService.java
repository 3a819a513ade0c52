package app.taskaversion.privacy;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.NotFound;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Deletes what the current person asks for. What is deleted by purpose or by days leaves its tables at once, is held
 * for {@link #UNDO}, and is then gone for good; nothing of it shows or leaves in an export meanwhile. (product §5.2,
 * Art. 17)
 */
public interface DeletionService {

    /** How long a deletion by purpose or by days can be taken back. */
    Duration UNDO = Duration.ofMinutes(10);

    /** What {@link #delete(Purpose)} would take away now. Empty if nothing is there, or collected at all. */
    List<DeletedCount> preview(Purpose purpose);

    /** Stops a purpose and deletes what was collected for it. */
    DeletionReceipt delete(Purpose purpose);

    /** What {@link #deleteDays} would take away now. */
    List<DeletedCount> previewDays(LocalDate first, LocalDate last);

    /**
     * Deletes what was written on some days of the person, both included: entries that ended then (open ones that were
     * written down then) with all that belongs to them, notes, and questionnaires. Tasks stay; kept files stay, because
     * they cannot be cut apart.
     *
     * @throws Conflict if the person has to sign in again first
     * @throws IllegalArgumentException if the last day is before the first
     */
    DeletionReceipt deleteDays(LocalDate first, LocalDate last);

    /** What can still be taken back, the newest first; without its counts. */
    List<DeletionReceipt> undoable();

    /**
     * Brings back what was deleted. What was written into the same place since then stays. A purpose that was stopped
     * stays stopped.
     *
     * @throws NotFound if its time is over
     * @throws Conflict if something that it belonged to is gone by now
     */
    void undo(UUID id);
}
