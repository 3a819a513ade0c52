package app.taskaversion.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestSignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class ProfileServiceContract {

    @Autowired
    private ProfileService profiles;

    @Autowired
    private TestSignIn signIn;

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends ProfileServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends ProfileServiceContract {}

    /** Another one each time, because tests share a database. */
    private static String address() {
        return "Miriam-" + java.util.UUID.randomUUID() + "@example.org";
    }

    @Test
    void aGuestHasNeitherNameNorAddress() {
        assertThat(profiles.get()).isEqualTo(new ProfileService.Profile(null, null));
    }

    @Test
    void theFirstScreensEndOnceAndForThatPersonOnly() {
        OwnerId other = People.create(context);
        assertThat(profiles.firstScreensDone()).isFalse();
        profiles.endFirstScreens();
        profiles.endFirstScreens();
        assertThat(profiles.firstScreensDone()).isTrue();
        People.signIn(other);
        assertThat(profiles.firstScreensDone()).isFalse();
    }

    @Test
    void theAddressIsChangedAndTakenAway() {
        String address = address();
        profiles.changeEmail(" " + address + " ");
        assertThat(profiles.get().email()).isEqualTo(address);
        profiles.changeEmail(" ");
        assertThat(profiles.get().email()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"miriam", "miriam@", "@example.org", "mi riam@example.org", "miriam@example", "a@b@c.org"})
    void whatIsNoAddressIsRefused(String text) {
        assertThatExceptionOfType(LimitExceeded.class)
                .isThrownBy(() -> profiles.changeEmail(text))
                .withMessage("account.email.bad");
    }

    @Test
    void anAddressOfSomebodyElseIsRefusedWithoutSayingSo() {
        String address = address();
        profiles.changeEmail(address);
        People.signIn(People.create(context));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> profiles.changeEmail(address.toUpperCase(java.util.Locale.ROOT)))
                .withMessage("account.email.unusable");
    }

    @Test
    void itIsChangedShortlyAfterSigningInOnly() {
        signIn.longAgo();
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> profiles.changeEmail(address()))
                .withMessage("account.signInAgain");
    }
}
