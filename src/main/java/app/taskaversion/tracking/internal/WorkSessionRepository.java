package app.taskaversion.tracking.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface WorkSessionRepository extends JpaRepository<WorkSession, UUID> {

    List<WorkSession> findByInstanceIdOrderByStartedAt(UUID instanceId);

    @Query("from WorkSession s where s.instanceId = :instanceId and s.endedAt is not null"
            + " order by s.endedAt desc limit 1")
    Optional<WorkSession> findLastClosed(UUID instanceId);
}
