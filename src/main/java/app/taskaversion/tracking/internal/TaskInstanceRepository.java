package app.taskaversion.tracking.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TaskInstanceRepository extends JpaRepository<TaskInstance, UUID> {

    @Query("select new app.taskaversion.tracking.internal.Timed(i, s) from TaskInstance i left join WorkSession s"
            + " on s.instanceId = i.id and s.endedAt is null and s.source = 'TIMER' where i.id = :id")
    Optional<Timed> findTimed(UUID id);
}
