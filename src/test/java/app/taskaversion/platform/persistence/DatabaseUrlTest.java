package app.taskaversion.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    private static final Path HOME = Path.of("/opt/app");

    @ParameterizedTest
    @CsvSource({
        "sqlite:///./data/task_aversion.db,  /opt/app/data/task_aversion.db",
        "sqlite:///data/x.db,                /opt/app/data/x.db",
        "sqlite:////var/lib/tas/x.db,        /var/lib/tas/x.db",
        "sqlite:///../x.db,                  /opt/x.db",
        "sqlite:///./my data/x.db,           /opt/app/my data/x.db",
        "jdbc:sqlite:data/x.db,              /opt/app/data/x.db",
        "jdbc:sqlite:/var/x.db,              /var/x.db",
        "jdbc:sqlite:file:/var/x.db?cache=shared, /var/x.db",
    })
    void aSqliteFileIsFoundFromTheAppsFolder(String url, String file) {
        DatabaseUrl parsed = DatabaseUrl.parse(url, HOME);
        assertThat(parsed.vendor()).isEqualTo(Vendor.SQLITE);
        assertThat(parsed.file()).isEqualTo(Path.of(file));
        assertThat(parsed.jdbcUrl()).isEqualTo("jdbc:sqlite:" + file);
        assertThat(parsed.shown()).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://me:pw@db.example:5433/tas, jdbc:postgresql://db.example:5433/tas, me, pw",
        "postgres://me:pw@db.example/tas, jdbc:postgresql://db.example/tas, me, pw",
        "postgresql://me:p%40s%3As%2F%23%25@db/tas, jdbc:postgresql://db/tas, me, p@s:s/#%",
        "postgresql://me:a+b@db/tas, jdbc:postgresql://db/tas, me, a+b",
        "postgresql://m%40e@db/tas, jdbc:postgresql://db/tas, m@e,",
        "postgresql://db/tas, jdbc:postgresql://db/tas, ,",
        "postgresql://me:pw@db/tas?sslmode=require, jdbc:postgresql://db/tas?sslmode=require, me, pw",
        "jdbc:postgresql://db/tas?user=me&password=p%26w&sslmode=require, jdbc:postgresql://db/tas?sslmode=require, me, p&w",
        "postgresql://me:pw@[::1]:5432/tas, jdbc:postgresql://[::1]:5432/tas, me, pw",
    })
    void aPostgresAddressIsTakenApart(String url, String jdbcUrl, String user, String password) {
        DatabaseUrl parsed = DatabaseUrl.parse(url, HOME);
        assertThat(parsed.vendor()).isEqualTo(Vendor.POSTGRESQL);
        assertThat(parsed.jdbcUrl()).isEqualTo(jdbcUrl);
        assertThat(parsed.user()).isEqualTo(user);
        assertThat(parsed.password()).isEqualTo(password);
        assertThat(parsed.file()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hunter2",
                "mysql://me:hunter2@host/db",
                "sqlite://me:hunter2@host/db",
                "sqlite:///",
                "sqlite:///?password=hunter2",
                "jdbc:sqlite::memory:",
                "postgresql://me:hunter2@host",
                "postgresql://me:hunter2@host/",
                "postgresql://me:hunter2@/db",
                "postgresql://me:hunter2@ho st/db",
                "postgresql://me:hunter2#x@host/db",
                "postgresql://me:hunter2%@host/db",
                "postgresql://me:hunter2%zz@host/db",
                "postgresql://host/db?password=hunter2%zz",
                "postgresql://me:hunter2@host:port/db",
                "postgresql://me:hunter2@host:99999/db",
                "postgresql://me:hunter2@host,other/db",
            })
    void whatCannotBeReadIsRefusedWithoutRepeatingIt(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatabaseUrl.parse(url, HOME))
                .withNoCause()
                .satisfies(
                        e -> assertThat(e.toString()).contains("postgresql://").doesNotContain("hunter2"));
    }

    @Test
    void aPasswordIsNeverShown() {
        for (String url : new String[] {
            "postgresql://me:hunter2@db:5433/tas?sslmode=require",
            "jdbc:postgresql://db:5433/tas?user=me&password=hunter2"
        }) {
            DatabaseUrl parsed = DatabaseUrl.parse(url, HOME);
            assertThat(parsed.password()).isEqualTo("hunter2");
            assertThat(parsed.toString() + parsed.shown() + parsed.jdbcUrl())
                    .contains("db:5433/tas")
                    .doesNotContain("hunter2");
        }
    }
}
