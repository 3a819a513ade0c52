package app.taskaversion.experiment.internal;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AssignmentRepository extends JpaRepository<StoredAssignment, UUID> {}
