package app.taskaversion.task.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TaskSnapshotRepository extends JpaRepository<TaskSnapshot, UUID> {

    List<TaskSnapshot> findByTaskIdOrderByVersionDesc(UUID taskId);
}
