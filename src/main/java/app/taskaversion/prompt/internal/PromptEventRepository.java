package app.taskaversion.prompt.internal;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PromptEventRepository extends JpaRepository<PromptEvent, UUID> {}
