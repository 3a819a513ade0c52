package app.taskaversion.reminder.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.account.Everybody;
import app.taskaversion.platform.job.BackgroundExecutor;
import app.taskaversion.platform.job.Repeater;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.push.OwnerBroadcaster;
import app.taskaversion.platform.push.OwnerChanged;
import app.taskaversion.platform.startup.DoorSettings;
import app.taskaversion.reminder.PushAddress;
import app.taskaversion.reminder.ReminderChoice;
import app.taskaversion.reminder.ReminderKind;
import app.taskaversion.reminder.ReminderService;
import app.taskaversion.reminder.internal.keys.PushKeys;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.Postponement;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the job to a push service on loopback, which reads with a browser's key what came. */
@SqliteTest
class PushPostTest {

    private static final EndpointGuard ANYWHERE = endpoint -> true;

    @Autowired
    private ReminderService reminders;

    @Autowired
    private InstanceService instances;

    @Autowired
    private Tasks tasks;

    @Autowired
    private PushKeys keys;

    @Autowired
    private PushWords words;

    @Autowired
    private DoorSettings doors;

    @Autowired
    private CurrentOwner owner;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext context;

    /** What the service was sent. */
    private static final class Came {

        private final Map<String, List<String>> headers;
        private final byte[] body;

        Came(Map<String, List<String>> headers, byte[] body) {
            this.headers = headers;
            this.body = body;
        }

        byte[] body() {
            return body;
        }

        String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }

    private final List<Came> came = Collections.synchronizedList(new ArrayList<>());
    private final BrowserEnd browser = BrowserEnd.make();
    private final List<Runnable> turns = new ArrayList<>();
    private final List<OwnerId> told = new ArrayList<>();
    private volatile int answer = 201;
    private HttpServer service;
    private PushPost post;
    private PushSubscriptions subscriptions;
    private ReminderJob job;

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", this::take);
        service.start();
        post = new PushPost(keys, ANYWHERE, doors);
        subscriptions = context.getBean(PushSubscriptions.class);
        PushSender sender = new PushSender(subscriptions, post, new AtOnce(owner), owner);
        Everybody everybody = () -> List.of(owner.get());
        job = new ReminderJob(
                reminders, subscriptions, words, sender, everybody, new Told(), owner, clock, new Repeater() {
                    @Override
                    public Runnable every(Duration pause, Runnable work) {
                        turns.add(work);
                        return () -> {};
                    }
                });
    }

    @AfterEach
    void stop() {
        post.destroy();
        service.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        came.add(new Came(
                Map.copyOf(exchange.getRequestHeaders()),
                exchange.getRequestBody().readAllBytes()));
        exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/elsewhere");
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    private String endpoint(String path) {
        return "http://127.0.0.1:" + service.getAddress().getPort() + path;
    }

    /** Past the guard of the service, which would refuse an address of this machine. */
    private void switchOn(String path) {
        var here = new PushSubscriptions(
                context.getBean(app.taskaversion.platform.persistence.OwnedSql.class), keys, ANYWHERE, clock, true);
        new org.springframework.transaction.support.TransactionTemplate(
                        context.getBean(org.springframework.transaction.PlatformTransactionManager.class))
                .executeWithoutResult(
                        status -> here.add(new PushAddress(endpoint(path), browser.p256dh(), browser.authText())));
    }

    private void callTheLawyerAtTen(boolean names) {
        planTheLawyerForTen(names);
        clock.advance(Duration.ofHours(1));
    }

    private void planTheLawyerForTen(boolean names) {
        reminders.choose(ReminderChoice.NONE.with(ReminderKind.PLANNED, true).withNames(names));
        var unused = instances.plan(
                tasks.create("Call the lawyer", 0),
                Guess.NONE,
                Postponement.until(TestClock.START.plus(Duration.ofHours(1))),
                null);
    }

    private void turn() {
        OwnerId me = owner.get();
        everybodyIs(me, () -> turns.forEach(Runnable::run));
        clock.advanceMinutes(1);
    }

    private void everybodyIs(OwnerId me, Runnable work) {
        work.run();
        assertThat(owner.get()).isEqualTo(me);
    }

    private JsonNode read(Came message) throws GeneralSecurityException {
        return JsonMapper.shared().readTree(new String(browser.read(message.body()), StandardCharsets.UTF_8));
    }

    @Test
    void theReceivingEndOfThisTestReadsTheExampleOfTheStandard() throws GeneralSecurityException {
        BrowserEnd example = BrowserEnd.of(
                "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94",
                "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
                "BTBZMqHH6r4Tts7J_aSIgg");
        byte[] body = BrowserEnd.decode("DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27ml"
                + "mlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPT"
                + "pK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN");
        assertThat(new String(example.read(body), StandardCharsets.UTF_8))
                .isEqualTo("When I grow up, I want to be a watermelon");
        body[100]++;
        assertThatExceptionOfType(GeneralSecurityException.class).isThrownBy(() -> example.read(body));
    }

    @Test
    void aBrowserReadsNeutralWordsAndTheServiceReadsNothing() throws GeneralSecurityException {
        switchOn("/one");
        callTheLawyerAtTen(false);
        turn();
        assertThat(came).hasSize(1);
        Came message = came.getFirst();
        assertThat(new String(message.body(), StandardCharsets.ISO_8859_1)).doesNotContain("small thing", "lawyer");
        JsonNode words = read(message);
        assertThat(words.get("title").asString()).isEqualTo("A small thing is waiting.");
        assertThat(words.get("body").asString()).isEmpty();
        assertThat(words.toString()).doesNotContain("lawyer");
        assertThat(words.get("five").asString()).isEqualTo("Just 5 min");
        assertThat(words.get("later").asString()).isEqualTo("Later");
        assertThat(message.header("Ttl")).isEqualTo("7200");
        assertThat(message.header("Content-encoding")).isEqualTo("aes128gcm");
        assertThat(browser.read(message.body())).hasSize(512);
        turn();
        assertThat(came).as("once").hasSize(1);
    }

    @Test
    void namesAreInItOnlyIfThePersonWantsThem() throws GeneralSecurityException {
        switchOn("/one");
        callTheLawyerAtTen(true);
        turn();
        assertThat(read(came.getFirst()).get("body").asString()).isEqualTo("Call the lawyer");
    }

    @Test
    void theServiceKnowsWhoSendsAndNobodyElseCanSayThat() throws GeneralSecurityException {
        switchOn("/one");
        callTheLawyerAtTen(false);
        turn();
        String[] vapid = came.getFirst()
                .header("Authorization")
                .replaceFirst("^vapid ", "")
                .split(", ?", -1);
        String token = Arrays.stream(vapid)
                .filter(part -> part.startsWith("t="))
                .findFirst()
                .orElseThrow()
                .substring(2);
        String key = Arrays.stream(vapid)
                .filter(part -> part.startsWith("k="))
                .findFirst()
                .orElseThrow()
                .substring(2);
        assertThat(key).isEqualTo(keys.publicKey());
        String[] parts = token.split("\\.", -1);
        JsonNode claims = JsonMapper.shared().readTree(BrowserEnd.decode(parts[1]));
        assertThat(claims.get("aud").asString()).isEqualTo(endpoint(""));
        assertThat(claims.get("sub").asString()).isEqualTo("mailto:nobody@example.org");
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(BrowserEnd.publicKey(BrowserEnd.decode(key)));
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(BrowserEnd.decode(parts[2]))).isTrue();
    }

    /** Between the turns at which everybody is looked at. */
    @Test
    void whoPlansSomethingIsLookedAtNextAndAgainWhenItsMomentComes() {
        switchOn("/one");
        turn();
        planTheLawyerForTen(false);
        job.onChange(new OwnerChanged(owner.get()));
        turn();
        assertThat(came).isEmpty();
        clock.set(TestClock.START.plus(Duration.ofHours(1)));
        turn();
        assertThat(came).hasSize(1);
    }

    @Test
    void aBrowserThatIsGoneIsForgotten() {
        switchOn("/one");
        callTheLawyerAtTen(false);
        answer = 410;
        turn();
        assertThat(came).hasSize(1);
        assertThat(subscriptions.browsers()).isZero();
    }

    @Test
    void aBusyServiceIsTriedTwiceMoreAndARefusalOnce() {
        switchOn("/one");
        callTheLawyerAtTen(false);
        answer = 503;
        for (int i = 0; i < 6; i++) {
            turn();
        }
        assertThat(came).hasSize(3);
        assertThat(subscriptions.browsers()).isEqualTo(1);
    }

    @Test
    void nobodyIsFollowedElsewhereAndARefusalIsFinal() {
        switchOn("/one");
        callTheLawyerAtTen(false);
        answer = 302;
        turn();
        turn();
        assertThat(came).hasSize(1);
    }

    @Test
    void anAddressThatMovedIntoThisNetworkIsNotWrittenTo() {
        var row = new PushSubscriptions.Row(
                new java.util.UUID(1, 1), endpoint("/one"), browser.p256dh(), browser.authText());
        PushPost guarded = new PushPost(keys, new PublicHttps(), doors);
        assertThat(guarded.send(row, "{}")).isEqualTo(PushPost.Outcome.REFUSED);
        assertThat(came).isEmpty();
        guarded.destroy();
        assertThat(row).asString().doesNotContain("127.0.0.1");
    }

    @Test
    void whoeverHasNoBrowserIsToldOnOpenPagesOnlyAndNothingIsCountedYet() {
        callTheLawyerAtTen(false);
        turn();
        assertThat(came).isEmpty();
        assertThat(told).containsExactly(owner.get());
        assertThat(reminders.show()).isPresent();
    }

    @Test
    void eachPersonsBrowsersHearOfTheirOwnOnly() {
        switchOn("/one");
        OwnerId me = owner.get();
        People.signIn(People.create(context));
        callTheLawyerAtTen(false);
        turn();
        assertThat(came).isEmpty();
        People.signIn(me);
    }

    @Test
    void onlyThePublicInternetIsWrittenTo() {
        PublicHttps guard = new PublicHttps();
        assertThat(guard.allows(URI.create("https://1.1.1.1/x"))).isTrue();
        assertThat(guard.allows(URI.create("https://1.1.1.1:443/x"))).isTrue();
        assertThat(guard.allows(URI.create("https://[2606:4700:4700::1111]/x"))).isTrue();
        for (String closed : List.of(
                "0.0.0.0",
                "0.1.2.3",
                "10.1.2.3",
                "100.64.0.1",
                "127.1.2.3",
                "169.254.169.254",
                "172.16.0.1",
                "192.0.0.1",
                "192.0.2.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "[::]",
                "[::1]",
                "[fe80::1]",
                "[fd00::1]",
                "[fc00::1]",
                "[ff02::1]",
                "[::ffff:10.0.0.1]",
                "[::ffff:127.0.0.1]",
                "[64:ff9b::a00:1]",
                "[64:ff9b:1::a00:1]",
                "[100::1]",
                "[2001::1]",
                "[2001:db8::1]",
                "[2002:a00:1::]")) {
            assertThat(guard.allows(URI.create("https://" + closed + "/x")))
                    .as(closed)
                    .isFalse();
        }
        assertThat(guard.allows(URI.create("https://no-such-host.invalid/x"))).isFalse();
    }

    /** Sends within the call, so that a test need not wait. */
    private static final class AtOnce extends BackgroundExecutor {

        AtOnce(CurrentOwner owner) {
            super(owner);
        }

        @Override
        public void run(Runnable work) {
            work.run();
        }
    }

    private final class Told extends OwnerBroadcaster {

        @Override
        public void onChange(OwnerChanged change) {
            told.add(change.owner());
        }
    }
}
