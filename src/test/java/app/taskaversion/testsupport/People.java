package app.taskaversion.testsupport;

import app.taskaversion.account.AccountService;
import app.taskaversion.account.Person;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.persistence.Ids;
import java.sql.Timestamp;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Makes people for tests and signs them in. */
public final class People {

    private People() {}

    /** A new guest in the database. */
    public static OwnerId create(ApplicationContext context) {
        OwnerId owner = new OwnerId(Ids.next());
        int unused = context.getBean(JdbcClient.class)
                .sql("""
                        insert into app_user (id, username, username_key, role, guest, data_sharing_consent,
                            survey_completed, created_at, row_version)
                        values (:id, :name, :name, 'USER', true, false, false, :now, 0)""")
                .param("id", owner.toString())
                .param("name", "guest-" + owner)
                .param("now", Timestamp.from(TestClock.START))
                .update();
        return owner;
    }

    public static void signIn(OwnerId owner) {
        SecurityContextHolder.getContext().setAuthentication(CurrentOwner.authenticationOf(owner));
    }

    public static void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** Accounts of an installation whose local guest is this person. */
    public static AccountService localGuest(OwnerId guest) {
        return new AccountService() {
            @Override
            public OwnerId localGuest() {
                return guest;
            }

            @Override
            public Person current() {
                throw new AccessDeniedException("Only the command line is at work here");
            }
        };
    }
}
