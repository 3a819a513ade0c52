package app.taskaversion.task.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TaskRepository extends JpaRepository<Task, UUID> {

    Optional<Task> findFirstByNameKeyAndDeletedAtIsNullAndArchivedAtIsNullOrderByCreatedAtAscIdAsc(String nameKey);
}
