package app.taskaversion.tracking.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface WorkSessionRepository extends JpaRepository<WorkSession, UUID> {

    /** In no order: asked for one by their start, SQLite would read all work of the person in that order. */
    List<WorkSession> findByInstanceId(UUID instanceId);

    @Query("from WorkSession s where s.instanceId = :instanceId and s.endedAt is not null"
            + " order by s.endedAt desc limit 1")
    Optional<WorkSession> findLastClosed(UUID instanceId);

    /**
     * Ended sessions that hold time between two instants, in the order of their ends, which is that of the index; those of
     * the demo history and of deleted entries do not count.
     */
    @Query("select new app.taskaversion.tracking.internal.TimeSpan(s.startedAt, s.endedAt)"
            + " from WorkSession s join TaskInstance i on i.id = s.instanceId"
            + " where i.deletedAt is null and i.demo = false"
            + " and s.startedAt < :until and s.endedAt > :from order by s.endedAt")
    List<TimeSpan> findEnded(Instant from, Instant until);
}
