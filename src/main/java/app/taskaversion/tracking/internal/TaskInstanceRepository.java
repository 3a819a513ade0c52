package app.taskaversion.tracking.internal;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TaskInstanceRepository extends JpaRepository<TaskInstance, UUID> {}
