package app.taskaversion.privacy.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConsentEventRepository extends JpaRepository<ConsentEvent, UUID> {

    List<ConsentEvent> findAllByOrderByOccurredAtDescIdDesc();

    Optional<ConsentEvent> findFirstByPurposeOrderByOccurredAtDescIdDesc(String purpose);
}
