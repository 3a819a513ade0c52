package app.taskaversion.experiment.internal;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ExperimentRepository extends JpaRepository<StoredExperiment, UUID> {}
