package app.taskaversion.tracking.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AversionReadingRepository extends JpaRepository<AversionReading, UUID> {

    List<AversionReading> findByInstanceIdOrderByReadAtAscIdAsc(UUID instanceId);
}
