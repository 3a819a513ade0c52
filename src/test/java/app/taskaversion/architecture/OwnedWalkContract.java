package app.taskaversion.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.persistence.OwnedEntity;
import app.taskaversion.testsupport.OwnedTables;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Everything that belongs to a person can be made, read, changed and deleted, or the table says why not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OwnedWalkContract {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private EntityManagerFactory entities;

    @SqliteTest
    static class OnSqliteTest extends OwnedWalkContract {}

    @PostgresTest
    static class OnPostgresTest extends OwnedWalkContract {}

    private List<Walk<?>> walks() {
        return OwnedWalks.of(context);
    }

    @Test
    void everyOwnedTableHasItsWalk() {
        Set<String> walked = new TreeSet<>(OwnedWalks.UNUSED.keySet());
        walks().forEach(walk -> walked.add(walk.table()));
        assertThat(OwnedTables.rows(context).keySet()).isEqualTo(walked);
    }

    @Test
    void everyOwnedEntityHasItsWalk() {
        Map<String, String> stored = new HashMap<>();
        for (EntityType<?> entity : entities.getMetamodel().getEntities()) {
            if (OwnedEntity.class.isAssignableFrom(entity.getJavaType())) {
                Table table = Objects.requireNonNull(entity.getJavaType().getAnnotation(Table.class), entity.getName());
                stored.put(entity.getJavaType().getSimpleName(), table.name());
            }
        }
        Map<String, String> walked = new HashMap<>();
        walks().stream()
                .filter(walk -> !walk.entity().equals(Walk.PLAIN_ROWS))
                .forEach(walk -> walked.put(walk.entity(), walk.table()));
        assertThat(stored).isEqualTo(walked).hasSizeGreaterThanOrEqualTo(13);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("walks")
    <K> void theRowsOfATableAreMadeReadChangedAndDeleted(Walk<K> walk) {
        assertThat(rows(walk)).isZero();
        K key = walk.create().get();
        long made = rows(walk);
        assertThat(made).isPositive();
        assertThat(walk.created()).isNotEmpty();
        assertThat(shown(walk, key)).isEqualTo(walk.created());

        List<String> now = walk.created();
        switch (walk.update()) {
            case Walk.Changes<K> changes -> {
                changes.step().accept(key);
                now = changes.shown();
                assertThat(now).isNotEqualTo(walk.created());
                assertThat(shown(walk, key)).isEqualTo(now);
            }
            case Walk.Never<K> never -> assertThat(never.reason()).isNotBlank();
        }

        switch (walk.delete()) {
            case Walk.Removes<K> removes -> {
                removes.step().accept(key);
                assertThat(shown(walk, key)).isEmpty();
                assertThat(rows(walk)).isZero();
            }
            case Walk.Hides<K> hides -> {
                hides.step().accept(key);
                assertThat(shown(walk, key)).isEmpty();
                assertThat(rows(walk)).isGreaterThanOrEqualTo(made);
                hides.back().accept(key);
                assertThat(shown(walk, key)).isEqualTo(now);
            }
            case Walk.Never<K> never -> assertThat(never.reason()).isNotBlank();
        }
        OwnedWalks.UNUSED
                .keySet()
                .forEach(table -> assertThat(OwnedTables.rows(context)).containsEntry(table, 0L));
    }

    private long rows(Walk<?> walk) {
        return Objects.requireNonNull(OwnedTables.rows(context).get(walk.table()), walk.table());
    }

    private static <K> List<String> shown(Walk<K> walk, K key) {
        try {
            return walk.read().apply(key);
        } catch (NotFound gone) {
            return List.of();
        }
    }
}
