package app.taskaversion.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.persistence.DoorTables;
import app.taskaversion.platform.persistence.OwnedEntity;
import app.taskaversion.platform.persistence.SharedTables;
import app.taskaversion.platform.persistence.TableShapes;
import app.taskaversion.testsupport.PostgresTest;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database and Hibernate themselves say about each table: a table of people is behind the walls. */
@PostgresTest
class OwnedTablesTest {

    private static final String OWNER =
            "((user_id)::text = NULLIF(current_setting('app.owner'::text, true), ''::text))";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TableShapes shapes;

    @Autowired
    private EntityManagerFactory entities;

    @Test
    void everyTableIsOwnedOrADoorOrShared() {
        Set<String> known = new TreeSet<>(shapes.ownedTables());
        known.addAll(DoorTables.NAMES);
        known.addAll(SharedTables.NAMES);
        known.add("flyway_schema_history");
        assertThat(tablesWhere("true")).isEqualTo(known);
        assertThat(shapes.ownedTables()).hasSizeGreaterThan(20);
    }

    @Test
    void everyOwnedTableHasForcedRowLevelSecurity() {
        assertThat(tablesWhere("c.relrowsecurity and c.relforcerowsecurity")).isEqualTo(shapes.ownedTables());
    }

    @Test
    void everyOwnedTableHasOnePolicyThatReadsAndWritesByOwner() {
        Map<String, List<String>> policies = new TreeMap<>();
        jdbc.sql("""
                        select tablename, concat_ws(' | ', permissive, roles, cmd, qual, with_check) as policy
                        from pg_policies""")
                .query((row, number) -> policies.put(row.getString("tablename"), List.of(row.getString("policy"))))
                .list();
        assertThat(policies.keySet()).isEqualTo(shapes.ownedTables());
        assertThat(policies.values()).containsOnly(List.of("PERMISSIVE | {public} | ALL | " + OWNER + " | " + OWNER));
        assertThat(jdbc.sql("select count(*) from pg_policies")
                        .query(Integer.class)
                        .single())
                .isEqualTo(policies.size());
    }

    @Test
    void everyEntityOfAnOwnedTableHasItsOwnerInAllThatIsSent() throws NoSuchFieldException {
        Map<String, Boolean> owned = new TreeMap<>();
        entities.getMetamodel().getEntities().forEach(entity -> {
            Table table = Objects.requireNonNull(entity.getJavaType().getAnnotation(Table.class), entity.getName());
            owned.put(table.name(), OwnedEntity.class.isAssignableFrom(entity.getJavaType()));
        });
        assertThat(owned)
                .isNotEmpty()
                .allSatisfy((table, isOwned) -> assertThat(isOwned)
                        .as(table)
                        .isEqualTo(shapes.ownedTables().contains(table)));
        assertThat(OwnedEntity.class.getDeclaredField("ownerId").getAnnotations())
                .hasAtLeastOneElementOfType(TenantId.class)
                .hasAtLeastOneElementOfType(PartitionKey.class);
    }

    private Set<String> tablesWhere(String condition) {
        return new TreeSet<>(jdbc.sql("select c.relname from pg_class c where c.relkind in ('r', 'p')"
                        + " and c.relnamespace = current_schema()::regnamespace and " + condition)
                .query(String.class)
                .list());
    }
}
