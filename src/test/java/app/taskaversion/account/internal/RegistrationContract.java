package app.taskaversion.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.account.AccountService;
import app.taskaversion.account.NewAccount;
import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.RegistrationService;
import app.taskaversion.account.SetUpService;
import app.taskaversion.account.SetUpService.Holding;
import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.testsupport.Accounts;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How people become accounts: by invitation, from a guest, and as the first of a server. */
abstract class RegistrationContract {

    private static final String PASSWORD = "lantern otter violin";
    private static final AtomicInteger PLACES = new AtomicInteger();

    @Autowired
    private RegistrationService registration;

    @Autowired
    private SetUpService setUp;

    @Autowired
    private SetUpCode setUpCode;

    @Autowired
    private AccountService accounts;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Invites invites;

    @Autowired
    private DoorUsers users;

    @Autowired
    private DoorHousekeeping housekeeping;

    @Autowired
    private CurrentOwner owner;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    /** Each test comes from elsewhere, so that none waits for another. */
    private String place = "";

    @SqliteTest
    @Accounts
    static class OnSqliteTest extends RegistrationContract {}

    @PostgresTest
    @Accounts
    static class OnPostgresTest extends RegistrationContract {}

    @BeforeEach
    void noAccountYet() {
        place = "10.1." + PLACES.incrementAndGet() + ".1";
        setUpCode.takeBack();
        int unused = jdbc.sql("delete from app_user where guest = :no or username_key = :local")
                .param("no", false)
                .param("local", AccountService.LOCAL_GUEST)
                .update();
    }

    private String invite() {
        UUID admin = users.insert(new NewAccount("operator", null, PASSWORD), "x", true);
        return invites.write(admin);
    }

    private void register(String name, @Nullable String invite) {
        registration.register(new NewAccount(name, null, PASSWORD), invite, place);
    }

    private static void refused(String key, Runnable work) {
        assertThatExceptionOfType(AppException.class)
                .isThrownBy(work::run)
                .extracting(AppException::messageKey)
                .isEqualTo(key);
    }

    @Test
    void anInvitationMakesOneAccount() {
        String invite = invite();
        People.signOut();
        register("Miriam", invite.toLowerCase(java.util.Locale.ROOT));
        assertThat(users.findByLogin(" MIRIAM ")).get().satisfies(user -> {
            assertThat(user.name()).isEqualTo("Miriam");
            assertThat(user.admin()).isFalse();
            assertThat(user.passwordHash()).startsWith("{bcrypt}").doesNotContain(PASSWORD);
        });
        refused("register.invite.void", () -> register("Noor", invite));
        refused("register.invite.void", () -> register("Noor", null));
        refused("register.invite.void", () -> register("Noor", "AAAA-AAAA-AAAA-AAAA"));
    }

    @Test
    void anInvitationEndsAfterTwoWeeksAndCanBeWithdrawn() {
        String invite = invite();
        String other = invites.write(users.findByLogin("operator").orElseThrow().id());
        assertThat(invites.open()).isEqualTo(2);
        assertThat(invites.withdrawAll()).isEqualTo(2);
        refused("register.invite.void", () -> register("Noor", other));
        String late = invites.write(users.findByLogin("operator").orElseThrow().id());
        clock.advance(Invites.LIFE);
        refused("register.invite.void", () -> register("Noor", late));
        refused("register.invite.void", () -> register("Noor", invite));
    }

    @Test
    void anInvitationIsFreeAgainIfTheAccountCannotBeMade() {
        String invite = invite();
        People.signOut();
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> register("OPERATOR", invite))
                .withMessage("account.name.taken");
        assertThatExceptionOfType(LimitExceeded.class)
                .isThrownBy(() -> registration.register(new NewAccount("Miriam", null, "password123"), invite, place))
                .withMessage("password.common");
        register("Miriam", invite);
    }

    @Test
    void anAddressBelongsToOnePersonAndSignsInToo() {
        String invite = invite();
        String second =
                invites.write(users.findByLogin("operator").orElseThrow().id());
        People.signOut();
        registration.register(new NewAccount("Miriam", "Miriam@Example.org", PASSWORD), invite, place);
        assertThat(users.findByLogin("miriam@example.org")).isPresent();
        refused(
                "account.email.taken",
                () -> registration.register(new NewAccount("Noor", "miriam@example.ORG", PASSWORD), second, place));
    }

    @Test
    void aGuestBecomesTheAccountWithEverythingTheyEntered() {
        OwnerId guest = owner.get();
        preferences.set(PreferenceKey.APPEARANCE, "DARK");
        assertThat(accounts.current().isGuest()).isTrue();
        register("Miriam", invite());
        assertThat(users.findByLogin("miriam"))
                .get()
                .extracting(DoorUser::ownerId)
                .isEqualTo(guest);
        assertThat(accounts.current().nameGiven()).isEqualTo("Miriam");
        assertThat(preferences.find(PreferenceKey.APPEARANCE)).contains("DARK");
    }

    @Test
    void whoHasAnAccountDoesNotLoseItByMakingAnother() {
        String invite = invite();
        OwnerId operator = users.findByLogin("operator").orElseThrow().ownerId();
        People.signIn(operator);
        register("Miriam", invite);
        assertThat(users.findByLogin("operator"))
                .get()
                .extracting(DoorUser::ownerId)
                .isEqualTo(operator);
        assertThat(users.findByLogin("miriam"))
                .get()
                .extracting(DoorUser::ownerId)
                .isNotEqualTo(operator);
    }

    @Test
    void guestsCannotBeFoundByTheirMadeUpNames() {
        assertThat(users.findByLogin("guest-" + owner.get())).isEmpty();
        assertThat(users.findByLogin(AccountService.LOCAL_GUEST)).isEmpty();
    }

    @Test
    void theFirstAccountNeedsTheCodeAndUsesItUp() {
        People.signOut();
        assertThat(setUp.isOpen()).isFalse();
        String code = setUpCode.issue();
        assertThat(setUp.isOpen()).isTrue();
        refused("setUp.void", () -> setUp.create("AAAA", new NewAccount("Miriam", null, PASSWORD), false, place));
        setUp.create(code, new NewAccount("Miriam", null, PASSWORD), false, place);
        assertThat(users.findByLogin("miriam"))
                .get()
                .extracting(DoorUser::admin)
                .isEqualTo(true);
        assertThat(setUp.isOpen()).isFalse();
        refused("setUp.void", () -> setUp.create(code, new NewAccount("Noor", null, PASSWORD), false, place));
        String another = setUpCode.issue();
        refused("setUp.void", () -> setUp.create(another, new NewAccount("Noor", null, PASSWORD), false, place));
    }

    @Test
    void onlyTheFirstAccountMayTakeOverWhatTheLocalGuestLeft() {
        OwnerId local = accounts.localGuest();
        owner.runAs(local, () -> transaction.executeWithoutResult(status -> note(local)));
        People.signOut();
        String code = setUpCode.issue();
        refused("setUp.void", () -> setUp.localHoldings("AAAA", place));
        assertThat(setUp.localHoldings(code, place)).containsExactly(new Holding("setUp.notes", 1));
        setUp.create(code, new NewAccount("Miriam", null, PASSWORD), true, place);
        assertThat(users.findByLogin("miriam"))
                .get()
                .extracting(DoorUser::ownerId)
                .isEqualTo(local);
        assertThat(users.findLocalGuest()).isEmpty();
    }

    @Test
    void whoDoesNotTakeItOverStartsEmptyAndItStays() {
        OwnerId local = accounts.localGuest();
        People.signOut();
        setUp.create(setUpCode.issue(), new NewAccount("Miriam", null, PASSWORD), false, place);
        assertThat(users.findByLogin("miriam"))
                .get()
                .extracting(DoorUser::ownerId)
                .isNotEqualTo(local);
        assertThat(users.findLocalGuest()).contains(local.value());
        String invite = invites.write(users.findByLogin("miriam").orElseThrow().id());
        register("Noor", invite);
        assertThat(users.findLocalGuest()).contains(local.value());
    }

    @Test
    void guestsWhoDoNotComeBackAreRemovedAfterThirtyDaysWithEverything() {
        OwnerId idle = owner.get();
        OwnerId local = accounts.localGuest();
        preferences.set(PreferenceKey.APPEARANCE, "DARK");
        clock.advance(DoorHousekeeping.GUESTS);
        assertThat(exists(idle)).isTrue();
        assertThat(housekeeping.removeIdleGuests()).isZero();
        OwnerId here = People.create(context);
        int unused = jdbc.sql("update app_user set last_seen_at = :now where id = :id")
                .param("now", java.sql.Timestamp.from(clock.instant()))
                .param("id", here.toString())
                .update();
        clock.advance(Duration.ofSeconds(1));
        assertThat(housekeeping.removeIdleGuests()).isPositive();
        assertThat(housekeeping.removeIdleGuests()).isZero();
        assertThat(exists(idle)).isFalse();
        assertThat(exists(here)).isTrue();
        assertThat(exists(local)).isTrue();
        assertThat(jdbc.sql("select count(*) from user_preference where user_id = :id")
                        .param("id", idle.toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void note(OwnerId person) {
        int unused = jdbc.sql("insert into note (id, user_id, content, row_version) values (:id, :owner, 'mine', 0)")
                .param("id", UUID.randomUUID().toString())
                .param("owner", person.toString())
                .update();
    }

    private boolean exists(OwnerId person) {
        return users.find(person.value()).isPresent();
    }
}
