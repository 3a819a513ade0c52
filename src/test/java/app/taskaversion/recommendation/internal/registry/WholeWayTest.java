package app.taskaversion.recommendation.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.recommendation.Advice;
import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.Forecast;
import app.taskaversion.recommendation.GateReport.Criterion;
import app.taskaversion.recommendation.ModelStatus;
import app.taskaversion.recommendation.RankCommand;
import app.taskaversion.recommendation.SuggestionService;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.internal.registry.Bringing.Outcome;
import app.taskaversion.recommendation.model.Clear;
import app.taskaversion.recommendation.model.Drawn;
import app.taskaversion.recommendation.model.Learned;
import app.taskaversion.recommendation.model.ModelFile;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;

/**
 * The whole way with nothing put in its place but what people did: the real trainer, the real gate, the days of a rollout,
 * the real loading, and what is shown to somebody in the end. On one database, since a training takes seconds and what
 * differs between the two is in {@link TrainingContract} and {@link ElsewhereContract}.
 */
@SqliteTest
class WholeWayTest {

    private static final int PEOPLE = 10;
    private static final int DAYS = 40;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SuggestionService suggestions;

    @Autowired
    private ConsentService consents;

    @Autowired
    private CurrentOwner owner;

    @Autowired
    private Tasks tasks;

    @Autowired
    private RankCommand command;

    @Autowired
    private ModelBook book;

    @Autowired
    private Watch watch;

    @Autowired
    private TestSql sql;

    @Autowired
    private TestClock clock;

    @TempDir
    private Path folder;

    private final Learner real = new Parts().learner();
    private final List<Learned> learned = new ArrayList<>();
    private Elsewhere server;

    @BeforeEach
    void tenWhoAgree() {
        server = new Elsewhere(context);
        server.realGate();
        server.lessons(new Lived(UnaryOperator.identity()));
        server.agree(PEOPLE);
    }

    @AfterEach
    void clear() {
        MadeModels.clear(context);
    }

    /** What the nth of them did, at fixed moments, as far as it is ripe. */
    private final class Lived implements Lessons {

        private final List<List<Example>> lives;

        Lived(UnaryOperator<List<Example>> change) {
            Instant from = TestClock.START.minus(Duration.ofDays(DAYS));
            lives = IntStream.range(0, PEOPLE)
                    .mapToObj(person -> change.apply(Clear.examples(person, from, 2 * DAYS)))
                    .toList();
        }

        @Override
        public List<Example> of(Instant from, Instant to, int person) {
            return ripe(server.everybody().indexOf(owner.get())).stream()
                    .filter(each -> !each.at().isBefore(from))
                    .toList();
        }

        List<Example> ripe(int person) {
            return lives.get(person).stream()
                    .filter(each -> !each.at().plus(Example.RIPE).isAfter(clock.instant()))
                    .toList();
        }

        @Override
        public List<Drawn> drawn(Instant from, Instant to, int person) {
            return List.of(); // nobody lets lists be drawn
        }

        @Override
        public Map<String, Long> fallbacks(Instant from, Instant to) {
            return Map.of();
        }
    }

    private ModelRow trained() {
        server.training((examples, now, progress) -> {
                    learned.add(real.learn(examples, now, progress));
                    return learned.getLast();
                })
                .turn();
        return book.list().getFirst();
    }

    private static List<String> refusedBy(ModelRow model) {
        return model.gate().criteria().stream()
                .filter(each -> !each.passed())
                .map(Criterion::name)
                .toList();
    }

    private static List<String> asked(ModelRow model) {
        return model.gate().criteria().stream().map(Criterion::name).toList();
    }

    /** What the trainer does at each daily look before it thinks of learning anew. */
    private ModelStatus after(int days, Lived lived) {
        clock.advance(Duration.ofDays(days));
        watch.advance(IntStream.range(0, PEOPLE)
                .boxed()
                .flatMap(person -> lived.ripe(person).stream())
                .toList());
        MadeModels.look(context);
        return book.list().getFirst().status();
    }

    private Advice card() {
        clock.advance(Duration.ofHours(1));
        return suggestions.advise(new Ask(clock.instant(), DayBoundary.in(ZoneOffset.UTC), null), Surface.CARD);
    }

    private void somebodyIsThere() {
        People.signIn(server.everybody().getLast());
        consents.give(Purpose.PERSONAL_MODEL, ConsentWay.SWITCH);
        for (String name : new String[] {"Walk", "Tax"}) {
            var unused = tasks.create(name, 20);
        }
    }

    @Test
    void fromWhatTenPeopleDidToASuggestionOnNow() {
        Lived lived = new Lived(UnaryOperator.identity());
        ModelRow model = trained();
        assertThat(refusedBy(model)).isEmpty();
        assertThat(asked(model))
                .contains("ENOUGH", "LOG_LOSS_RULE", "CALIBRATION_SLOPE", "ORDER_RULE", "WITHIN_PERSON");
        assertThat(model.status()).isEqualTo(ModelStatus.SHADOW);
        assertThat(model.people()).isEqualTo(PEOPLE);
        assertThat(model.quality().started()).isGreaterThan(100);
        somebodyIsThere();
        MadeModels.look(context);
        assertThat(card().learned()).as("in the shadow").isFalse();
        assertThat(after(2, lived)).isEqualTo(ModelStatus.SHADOW);
        assertThat(after(1, lived)).isEqualTo(ModelStatus.CANARY);
        assertThat(model.gate().thin()).as("nobody's list was drawn by lot").isTrue();
        assertThat(after(13, lived)).as("so it is watched for longer").isEqualTo(ModelStatus.CANARY);
        assertThat(after(1, lived)).isEqualTo(ModelStatus.ACTIVE);
        Forecast forecast =
                Objects.requireNonNull(card().suggestions().getFirst().forecast());
        assertThat(forecast.model()).isEqualTo(model.version());
        assertThat(sql.sql("select count(*) from decision where user_id = :owner and model_version = :version")
                        .param("version", model.version())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    /** The same people, the same trainer on another machine, the same questions of the gate. */
    @Test
    void whatWasLearnedOfTheFileOfRowsGoesThroughTheSameGate() throws IOException {
        Path rows = folder.resolve("rows.csv");
        Path file = folder.resolve("model");
        try (OutputStream out = Files.newOutputStream(rows)) {
            assertThat(server.givingOut().write(out).people()).isEqualTo(PEOPLE);
        }
        assertThat(command.run(new DefaultApplicationArguments("--train=" + rows, "--model=" + file)))
                .isEqualTo(RankCommand.DONE);
        clock.advance(Duration.ofDays(11));
        ModelFile model = ModelFile.read(Files.readAllBytes(file));
        assertThat(server.bringing().bring(model).outcome()).isEqualTo(Outcome.TAKEN);
        ModelRow brought = book.list().getFirst();
        assertThat(refusedBy(brought)).isEmpty();
        assertThat(asked(brought))
                .contains("ENOUGH", "LOG_LOSS_RULE", "CALIBRATION_SLOPE", "ORDER_RULE", "WITHIN_PERSON");
        Lived lived = new Lived(UnaryOperator.identity());
        assertThat(after(0, lived)).isEqualTo(ModelStatus.SHADOW);
        assertThat(after(3, lived)).isEqualTo(ModelStatus.CANARY);
        assertThat(after(14, lived)).isEqualTo(ModelStatus.ACTIVE);
        somebodyIsThere();
        assertThat(Objects.requireNonNull(card().suggestions().getFirst().forecast())
                        .model())
                .isEqualTo(model.model().version());
    }

    /** Where there was nothing to learn it says the same of everything, and that is what keeps it out, here and from a file. */
    @Test
    void whatLearnedFromOutcomesDealtByChanceStopsAtTheGate() {
        server.lessons(new Lived(life -> Clear.shuffled(life, life.getFirst().person())));
        ModelRow model = trained();
        assertThat(refusedBy(model)).contains("CONSTANT");
        assertThat(model.status()).isEqualTo(ModelStatus.REJECTED);
        assertThat(learned).as("not learned on all").hasSize(1);
        server.lessons(new Lived(UnaryOperator.identity()));
        clock.advance(Duration.ofDays(11));
        ModelFile file = new ModelFile(learned.getFirst().model(), null);
        assertThat(server.bringing().bring(file).outcome()).isEqualTo(Outcome.TURNED_DOWN);
        assertThat(refusedBy(book.list().getFirst())).contains("CONSTANT", "LOG_LOSS_RULE");
        assertThat(after(30, new Lived(UnaryOperator.identity()))).isEqualTo(ModelStatus.REJECTED);
    }
}
