package app.taskaversion.offline.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SyncEventRepository extends JpaRepository<StoredSyncEvent, UUID> {

    Optional<StoredSyncEvent> findByClientEventId(UUID clientEventId);

    @Query("select coalesce(max(e.arrival), 0) from StoredSyncEvent e")
    long lastArrival();
}
