package app.taskaversion.tracking.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface InterventionRepository extends JpaRepository<Intervention, UUID> {

    Optional<Intervention> findFirstByInstanceIdOrderByChosenAtDescIdDesc(UUID instanceId);
}
