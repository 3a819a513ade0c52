package app.taskaversion.offline.internal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SyncEventRepository extends JpaRepository<StoredSyncEvent, UUID> {

    List<StoredSyncEvent> findAllByClientEventIdIn(Collection<UUID> clientEventIds);

    @Query("select coalesce(max(e.arrival), 0) from StoredSyncEvent e")
    long lastArrival();
}
