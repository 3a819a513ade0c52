package app.taskaversion.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.TaskAversionApplication;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.testsupport.OwnedTables;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestConfiguration;
import app.taskaversion.testsupport.TestDatabases;
import app.taskaversion.transfer.ExportKind;
import app.taskaversion.transfer.ImportProgress;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportRequest;
import app.taskaversion.transfer.ImportService;
import app.taskaversion.transfer.own.OwnTable;
import app.taskaversion.transfer.own.OwnTables;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An export goes from either database to either database, into an account that has nothing, and comes out the same. */
@SqliteTest
class OwnRoundTripTest {

    private static ConfigurableApplicationContext postgres;

    @Autowired
    private ApplicationContext sqlite;

    @BeforeAll
    static void startTheOtherDatabase() {
        postgres = new SpringApplicationBuilder(TaskAversionApplication.class, TestConfiguration.class, Tasks.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "DATABASE_URL",
                        TestDatabases.newPostgresUrl(),
                        "spring.autoconfigure.exclude",
                        "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                                + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,"
                                + "com.vaadin.flow.spring.VaadinScopesConfig"))
                .run();
    }

    @AfterAll
    static void stopTheOtherDatabase() {
        postgres.close();
    }

    /** Takes the person and all of their rows away, so that every id is free again. */
    private static void forget(ApplicationContext context, OwnerId person) {
        assertThat(context.getBean(JdbcClient.class)
                        .sql("delete from app_user where id = :id")
                        .param("id", person.toString())
                        .update())
                .isOne();
    }

    private static OwnerId somebody(ApplicationContext context) {
        OwnerId person = People.create(context);
        People.signIn(person);
        return person;
    }

    private static byte[] throughAnEmptyAccount(byte[] export, ApplicationContext context) {
        OwnerId person = somebody(context);
        ImportReport report = context.getBean(ImportService.class)
                .run(new ImportRequest(List.of(Zips.file(export)), "export", null, null), ImportProgress.NONE);
        assertThat(report.everyRowAccountedFor()).isTrue();
        assertThat(report.files()).allMatch(file -> file.created() == file.read());
        byte[] again = Zips.export(context, ExportKind.OWN);
        forget(context, person);
        return again;
    }

    private void roundTrips(byte[] export) {
        for (OwnTable table : OwnTables.all()) {
            assertThat(Zips.text(export, table.dataFile())).as(table.name()).isNotEmpty();
        }
        assertThat(throughAnEmptyAccount(export, sqlite)).isEqualTo(export);
        assertThat(throughAnEmptyAccount(export, postgres)).isEqualTo(export);
    }

    @Test
    void whatSqliteExportsComesBackFromBoth() {
        OwnerId person = somebody(sqlite);
        fill(sqlite);
        byte[] export = Zips.export(sqlite, ExportKind.OWN);
        forget(sqlite, person);
        roundTrips(export);
    }

    @Test
    void whatPostgresExportsComesBackFromBoth() {
        OwnerId person = somebody(postgres);
        fill(postgres);
        byte[] export = Zips.export(postgres, ExportKind.OWN);
        forget(postgres, person);
        roundTrips(export);
    }

    private static void fill(ApplicationContext context) {
        Path small = Path.of("src/test/resources/legacy/small").toAbsolutePath();
        ImportReport report = context.getBean(ImportService.class)
                .run(new ImportRequest(List.of(small), "small", ZoneOffset.UTC, null), ImportProgress.NONE);
        assertThat(report.created()).isGreaterThan(300);
        EveryColumn.fill(context);
        assertThat(OwnedTables.rows(context).get("task_instance")).isEqualTo(303);
    }
}
