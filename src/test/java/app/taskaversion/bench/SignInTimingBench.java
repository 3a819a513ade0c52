package app.taskaversion.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.taskaversion.account.NewAccount;
import app.taskaversion.account.RegistrationService;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestConfiguration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;
import org.hipparchus.stat.descriptive.rank.Median;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * Whether the time of an answer tells if a name exists: {@code ./mvnw -Ptests,timing test}.
 *
 * <p>The measure is the share of pairs in which the unknown name took longer, 0.5 if the two cannot be told apart. With
 * {@link #TRIES} tries of each it strays by 0.024 around 0.5, so {@link #TOLERATED} is never passed by chance (four
 * times that), and half a standard deviation between the two is always seen. bcrypt runs at a low cost here, so that a
 * difference in anything beside it stands out more than it would in earnest.
 */
@SpringBootTest(properties = {"AUTH=accounts", "REGISTRATION=open", "doors.bcrypt-cost=8"})
@Import(TestConfiguration.class)
@ContextConfiguration(initializers = SqliteTest.Initializer.class)
class SignInTimingBench {

    private static final int TRIES = 300;
    private static final int WARM_UP = 100;
    private static final double TOLERATED = 0.1;
    private static final String PASSWORD = "lantern otter violin";
    private static final String SHORT = "lantern otter cello";
    private static final String LONG = "lantern otter cello ".repeat(8);

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private RegistrationService registration;

    @Autowired
    private TestClock clock;

    private MockMvc browser;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        if (clock.instant().equals(TestClock.START)) {
            registration.register(new NewAccount("miriam", "miriam@example.org", PASSWORD), null, "192.0.2.1");
            registration.register(new NewAccount("jonas", null, PASSWORD.repeat(5)), null, "192.0.2.2");
        }
    }

    @Test
    void anUnknownNameTakesAsLongAsAWrongPassword() {
        check("wrong password", List.of("miriam", SHORT), List.of("nobody", SHORT));
    }

    @Test
    void alsoByAddress() {
        check("by address", List.of("miriam@example.org", SHORT), List.of("nobody@example.org", SHORT));
    }

    @Test
    void alsoWithAPasswordThatBcryptDoesNotRead() {
        check("long password", List.of("miriam", LONG), List.of("nobody", LONG));
    }

    @Test
    void alsoWhereTheStoredOneIsLong() {
        check("stored long", List.of("jonas", SHORT), List.of("nobody", SHORT));
        check("both long", List.of("jonas", LONG), List.of("nobody", LONG));
    }

    /** The instrument: what is answered without hashing, and half a standard deviation, are both seen. */
    @Test
    void aDifferenceWouldBeSeen() {
        double[][] times = measure(List.of("miriam", SHORT), List.of("", ""));
        assertThat(share(times[0], times[1])).isLessThan(0.5 - TOLERATED);
        double[][] same = measure(List.of("miriam", SHORT), List.of("nobody", SHORT));
        double half = new StandardDeviation().evaluate(same[1]) / 2;
        double[] slower = Arrays.stream(same[1]).map(time -> time + half).toArray();
        assertThat(share(same[0], slower)).isGreaterThan(0.5 + TOLERATED);
    }

    private void check(String what, List<String> known, List<String> unknown) {
        double[][] times = measure(known, unknown);
        double share = share(times[0], times[1]);
        System.getLogger(SignInTimingBench.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "{0}: known {1} ms, unknown {2} ms (medians of {3}), share {4}",
                        what,
                        new Median().evaluate(times[0]),
                        new Median().evaluate(times[1]),
                        TRIES,
                        share);
        assertThat(share).as(what).isBetween(0.5 - TOLERATED, 0.5 + TOLERATED);
    }

    /** In a random order, so that whatever else the machine does falls on both alike. */
    private double[][] measure(List<String> known, List<String> unknown) {
        List<Boolean> order = new ArrayList<>();
        IntStream.range(0, 2 * TRIES).forEach(i -> order.add(i % 2 == 0));
        Collections.shuffle(order, new Random(7));
        IntStream.range(0, WARM_UP).forEach(i -> timed(i % 2 == 0 ? known : unknown));
        double[][] times = new double[2][TRIES];
        int[] filled = new int[2];
        for (boolean first : order) {
            int which = first ? 0 : 1;
            times[which][filled[which]++] = timed(first ? known : unknown);
        }
        return times;
    }

    private double timed(List<String> who) {
        clock.advance(Duration.ofMinutes(10)); // nobody has to wait
        long begun = System.nanoTime();
        MockHttpServletResponse answer = signIn(who);
        double took = (System.nanoTime() - begun) / 1e6;
        assertThat(answer.getRedirectedUrl()).isEqualTo("/login?error");
        return took;
    }

    private MockHttpServletResponse signIn(List<String> who) {
        try {
            return browser.perform(post("/login")
                            .param("username", who.getFirst())
                            .param("password", who.getLast())
                            .with(csrf())
                            .with(request -> {
                                request.setServerName("localhost");
                                request.addHeader("Host", "localhost");
                                request.addHeader("Origin", "http://localhost");
                                return request;
                            }))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** How often the second took longer than the first, of all pairs. */
    private static double share(double[] first, double[] second) {
        int longer = 0;
        for (double one : first) {
            for (double other : second) {
                longer += other > one ? 1 : 0;
            }
        }
        return (double) longer / (first.length * second.length);
    }
}
