package app.taskaversion.tracking.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface InstanceEmotionRepository extends JpaRepository<InstanceEmotion, UUID> {

    List<InstanceEmotion> findByInstanceId(UUID instanceId);
}
