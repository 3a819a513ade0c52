package app.taskaversion.tracking.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface InstanceEventRepository extends JpaRepository<InstanceEvent, UUID> {

    List<InstanceEvent> findByInstanceIdOrderById(UUID instanceId);

    Optional<InstanceEvent> findFirstByInstanceIdAndKindOrderByIdDesc(UUID instanceId, InstanceEvent.Kind kind);
}
