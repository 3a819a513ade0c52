package app.taskaversion.sharing.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface LedgerRepository extends JpaRepository<LedgerEntry, UUID> {

    int countByInYear(int year);

    List<LedgerEntry> findAllByOrderBySpentAtDescIdDesc();
}
