package brokenhouse.alpha.internal;

import org.springframework.data.jpa.repository.JpaRepository;

/** What a view must not use. */
public interface AlphaRepository extends JpaRepository<AlphaEntity, String> {}
