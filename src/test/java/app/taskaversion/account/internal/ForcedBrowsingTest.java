package app.taskaversion.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.NewAccount;
import app.taskaversion.testsupport.Accounts;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ServedTest;
import app.taskaversion.testsupport.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestPropertySource;

/**
 * Over the wire, each kind of person at each address: the page, the framework's own call that fills it, and a move to it
 * from a page that is open. Addresses are found, not listed.
 */
@ServedTest
@Accounts
@TestPropertySource(properties = "REGISTRATION=open")
class ForcedBrowsingTest {

    private static final String PASSWORD = "lantern otter violin";
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    /** Open without a sign-in. */
    private static final Set<String> DOORS = Set.of("login", "login/code", "register", "forgot", "set-up");

    /** For people who develop the app; elsewhere there is nothing at this address. */
    private static final String NOT_SERVED = "sampler";

    /** For whoever runs the installation; to everybody else there is nothing at these addresses. */
    private static final Set<String> OPERATORS = Set.of("settings/errors", "settings/models", "settings/sharing");

    private static final Pattern FILE = Pattern.compile("VAADIN/dynamic/resource/\\d+/[0-9a-f-]+/[^\"\\\\]*");

    /** The frame around everything of a person. */
    private static final String INSIDE = "tas-shell";

    /** Who comes. */
    enum Kind {
        NOBODY(false),
        GUEST(true),
        ACCOUNT(true),
        ADMINISTRATOR(true),
        /** The password was right; the second factor is still to come. */
        HALF_WAY(false),
        /** Signed out on another device a moment ago. */
        SIGNED_OUT(false);

        private final boolean in;

        Kind(boolean in) {
            this.in = in;
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private DoorUsers users;

    @Autowired
    private SignInEnder ender;

    @Autowired
    private TotpSecrets secrets;

    @Autowired
    private PasswordEncoder encoder;

    private String name = "";

    @BeforeEach
    void another() {
        name = "browsing" + PEOPLE.incrementAndGet();
    }

    private UUID account(boolean admin) {
        return users.insert(new NewAccount(name, null, PASSWORD), String.valueOf(encoder.encode(PASSWORD)), admin);
    }

    private Visitor come(Kind kind) {
        Visitor visitor = new Visitor(port);
        switch (kind) {
            case NOBODY -> {}
            case GUEST -> assertThat(visitor.form("/guest", "").target()).isEqualTo("/");
            case ACCOUNT, ADMINISTRATOR -> {
                UUID unused = account(kind == Kind.ADMINISTRATOR);
                assertThat(visitor.signIn(name, PASSWORD).target()).isEqualTo("/");
            }
            case HALF_WAY -> {
                secrets.keep(account(false), "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", 0);
                assertThat(visitor.signIn(name, PASSWORD).target()).isEqualTo("/login/code");
            }
            case SIGNED_OUT -> {
                UUID account = account(false);
                assertThat(visitor.signIn(name, PASSWORD).target()).isEqualTo("/");
                ender.endAll(account, null);
            }
        }
        return visitor;
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void eachAddressAnswersAsItShould(Kind kind) {
        Visitor visitor = come(kind);
        List<String> wrong = new ArrayList<>();
        for (String address : Screen.routes().keySet()) {
            Visitor.Answer page = visitor.get("/" + address);
            boolean open = kind.in || DOORS.contains(address);
            if (page.status() != (open ? 200 : 302) || !page.target().equals(open ? "" : "/login")) {
                wrong.add("/" + address + ": " + page.status() + " " + page.target());
            }
            closed(page).forEach(missing -> wrong.add("/" + address + ": " + missing));
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theCallThatFillsAPageShowsTheInsideToWhoIsIn(Kind kind) {
        Visitor visitor = come(kind);
        List<String> wrong = new ArrayList<>();
        for (String address : inside()) {
            Visitor.Answer filled = new Tab(visitor).move(address);
            if (filled.status() != 200 || filled.body().contains(INSIDE) != shows(kind, address)) {
                wrong.add("/" + address + ": " + filled.status() + " " + filled.body());
            }
            closed(filled).forEach(missing -> wrong.add("/" + address + ", filled: " + missing));
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean shows(Kind kind, String address) {
        if (OPERATORS.contains(address)) {
            return kind == Kind.ADMINISTRATOR;
        }
        return kind.in && !address.equals(NOT_SERVED);
    }

    /** What an answer does not tell the browser, of what each has to. EveryAddressTest asks the same of all else. */
    private static Stream<String> closed(Visitor.Answer answer) {
        Map<String, String> wanted = Map.of(
                "Content-Security-Policy", "default-src 'none'",
                "X-Content-Type-Options", "nosniff",
                "X-Frame-Options", "DENY",
                "Referrer-Policy", "same-origin",
                "Cross-Origin-Opener-Policy", "same-origin",
                "Cache-Control", "no-store");
        return Stream.concat(
                wanted.entrySet().stream()
                        .filter(header -> !answer.header(header.getKey()).contains(header.getValue()))
                        .map(Map.Entry::getKey),
                answer.headers().allValues("Set-Cookie").stream()
                        .filter(cookie -> !cookie.contains("HttpOnly") || !cookie.contains("SameSite=Lax")));
    }

    /** A door is open, and its page asks for another address, as a tap on a link would. */
    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"NOBODY", "HALF_WAY", "SIGNED_OUT"})
    void fromADoorNoMoveLeadsInside(Kind kind) {
        Visitor visitor = come(kind);
        for (String address : inside()) {
            Tab tab = new Tab(visitor);
            assertThat(tab.move("login").body()).contains("tas-door");
            Visitor.Answer moved = tab.move(address);
            assertThat(moved.status()).as(address).isEqualTo(200);
            assertThat(moved.body()).as(address).doesNotContain(INSIDE);
        }
    }

    /** Without it the one above would prove nothing. */
    @Test
    void theSameMovesLeadInsideForWhoIsIn() {
        Tab tab = new Tab(come(Kind.ACCOUNT));
        assertThat(tab.move("tasks").body()).contains(INSIDE);
        assertThat(tab.move("settings/words").body()).contains("Words for feelings");
    }

    /** A page that was open when its person was signed out is good for nothing any more. */
    @Test
    void anOpenPageShowsNothingMoreAfterItsSignInEnded() {
        Visitor visitor = new Visitor(port);
        UUID account = account(false);
        assertThat(visitor.signIn(name, PASSWORD).target()).isEqualTo("/");
        Tab tab = new Tab(visitor);
        assertThat(tab.move("tasks").body()).contains(INSIDE);
        ender.endAll(account, null);
        assertThat(tab.move("settings/words").body()).doesNotContain("Words for feelings");
    }

    /** The address of a download or an upload is worth nothing in another browser. */
    @Test
    void aFileIsForTheSessionThatWasOfferedIt() {
        Visitor owner = come(Kind.ACCOUNT);
        String shown = new Tab(owner).move("settings/import").body();
        List<String> files = FILE.matcher(shown)
                .results()
                .map(found -> "/" + found.group())
                .distinct()
                .toList();
        assertThat(files).isNotEmpty();
        for (Kind kind : Kind.values()) {
            another();
            Visitor other = come(kind);
            for (String file : files) {
                assertThat(other.get(file).status()).as(kind + " " + file).isIn(302, 403, 404);
                assertThat(upload(other, file).status()).as(kind + " " + file).isIn(302, 403, 404);
            }
        }
        assertThat(files)
                .anyMatch(file ->
                        owner.get(file).status() == 200 || upload(owner, file).status() == 200);
    }

    private static Visitor.Answer upload(Visitor visitor, String file) {
        return visitor.send("POST", file, "application/octet-stream", "name\nSort papers\n");
    }

    private static List<String> inside() {
        return Screen.routes().keySet().stream()
                .filter(address -> !DOORS.contains(address))
                .toList();
    }

    /** An open page, with the calls that the framework's script would send. */
    private static final class Tab {

        private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\\s*\"([^\"]+)\"");
        private static final Pattern PAGE = Pattern.compile("\"v-uiId\":\\s*(\\d+)");

        private final Visitor visitor;
        private final String key;
        private final String page;
        private int calls;

        Tab(Visitor visitor) {
            this.visitor = visitor;
            String begun = visitor.get("/?v-r=init&location=&query=").body();
            key = found(KEY, begun);
            page = found(PAGE, begun);
        }

        Visitor.Answer move(String address) {
            String call = """
                    {"csrfToken":"%1$s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%2$s",
                    "query":"","appShellTitle":"","historyState":{},"trigger":""}}],"syncId":%3$d,"clientId":%3$d}
                    """.formatted(key, address, calls++);
            return visitor.send("POST", "/?v-r=uidl&v-uiId=" + page, "application/json; charset=UTF-8", call);
        }

        private static String found(Pattern wanted, String text) {
            Matcher matcher = wanted.matcher(text);
            assertThat(matcher.find()).as(wanted.pattern()).isTrue();
            return matcher.group(1);
        }
    }
}
