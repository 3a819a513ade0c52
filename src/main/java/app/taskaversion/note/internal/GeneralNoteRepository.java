package app.taskaversion.note.internal;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface GeneralNoteRepository extends JpaRepository<GeneralNote, UUID> {}
