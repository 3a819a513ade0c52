package app.taskaversion.isolation;

import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.testsupport.TestClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives a person a name, an address and a device with their mark. These tables are not owned; services guard them. */
final class MarkedDoor {

    static final String DEVICE = "sign_in";

    private MarkedDoor() {}

    static void add(ApplicationContext context, World person) {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        UUID device = Ids.next();
        String name = person.mark() + person.person().toString().substring(24);
        int unused = jdbc.sql("update app_user set username = :name, username_key = :name, email = :email,"
                        + " email_key = :email, guest = false, created_at = :since where id = :id")
                .param("name", name)
                .param("email", name + "@example.org")
                .param("since", Timestamp.from(TestClock.START.minus(Duration.ofDays(40))))
                .param("id", person.person().toString())
                .update();
        int unusedToo = jdbc.sql("""
                        insert into sign_in (id, account_id, browser, created_at, authenticated_at, last_seen_at, expires_at)
                        values (:id, :account, :browser, :now, :now, :now, :end)""")
                .param("id", device.toString())
                .param("account", person.person().toString())
                .param("browser", person.mark())
                .param("now", Timestamp.from(TestClock.START))
                .param("end", Timestamp.from(TestClock.START.plus(Duration.ofDays(30))))
                .update();
        person.rows().put(DEVICE, List.of(Map.of("id", device.toString())));
    }
}
