package app.taskaversion.task.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TaskNoteRepository extends JpaRepository<TaskNoteEntry, UUID> {

    List<TaskNoteEntry> findByTaskIdOrderByPositionAscIdAsc(UUID taskId);

    Optional<TaskNoteEntry> findFirstByTaskIdOrderByPositionDesc(UUID taskId);
}
