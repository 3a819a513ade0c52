package app.taskaversion.emotion.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EmotionRepository extends JpaRepository<Emotion, UUID> {

    Optional<Emotion> findByNameKey(String nameKey);
}
