package app.taskaversion.tracking.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface InstancePostponementRepository extends JpaRepository<InstancePostponement, UUID> {

    List<InstancePostponement> findByInstanceIdOrderByPostponedAt(UUID instanceId);

    Optional<InstancePostponement> findFirstByInstanceIdOrderByIdDesc(UUID instanceId);
}
