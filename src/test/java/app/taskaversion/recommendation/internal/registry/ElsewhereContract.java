package app.taskaversion.recommendation.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.recommendation.ModelKind;
import app.taskaversion.recommendation.ModelStatus;
import app.taskaversion.recommendation.ModelsOverview;
import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.internal.ServedModels;
import app.taskaversion.recommendation.internal.registry.Bringing.Brought;
import app.taskaversion.recommendation.internal.registry.Bringing.Outcome;
import app.taskaversion.recommendation.internal.registry.GivingOut.TooFewPeople;
import app.taskaversion.recommendation.model.LearnedModel;
import app.taskaversion.recommendation.model.ModelFile;
import app.taskaversion.recommendation.model.Progress;
import app.taskaversion.recommendation.model.Target;
import app.taskaversion.recommendation.model.Taught;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSignIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows go out, a model comes back, and everybody who is in it may still leave. */
abstract class ElsewhereContract {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CurrentOwner owner;

    @Autowired
    private ModelBook book;

    @Autowired
    private ExportBook exports;

    @Autowired
    private Forgetting forgetting;

    @Autowired
    private Registry registry;

    @Autowired
    private ModelLog log;

    @Autowired
    private PersonMarks marks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Elsewhere server;

    @SqliteTest
    static class OnSqliteTest extends ElsewhereContract {}

    @PostgresTest
    static class OnPostgresTest extends ElsewhereContract {}

    @BeforeEach
    void twelvePeopleOnAServer() {
        server = new Elsewhere(context);
    }

    @AfterEach
    void clear() {
        MadeModels.clear(context);
    }

    private List<String> given() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        var unused = server.givingOut().write(file);
        return file.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static UUID number(List<String> file) {
        return UUID.fromString(file.get(1).substring("# export=".length()));
    }

    /** How many lists each person of the file has, by their number in it. */
    private static Map<String, Integer> lists(List<String> file) {
        Map<String, Set<String>> all = new HashMap<>();
        file.stream()
                .skip(6)
                .map(line -> line.split(",", 3))
                .forEach(cells ->
                        all.computeIfAbsent(cells[0], unused -> new HashSet<>()).add(cells[1]));
        Map<String, Integer> counts = new HashMap<>();
        all.forEach((person, each) -> counts.put(person, each.size()));
        return counts;
    }

    private Brought bring(@Nullable UUID rows) {
        return server.bringing().bring(new ModelFile(Models.learned(0), rows));
    }

    private ModelRow newest() {
        return book.list().getFirst();
    }

    private List<String> happened() {
        return log.latest().stream().map(ModelsOverview.Event::kind).toList();
    }

    @Test
    void onlyThoseWhoAgreeAreGivenOutAndNobodyByTheirId() throws IOException {
        server.agree(11);
        OwnerId left = server.everybody().get(3);
        server.say(left, false);
        List<String> file = given();
        Map<String, Integer> lists = lists(file);
        assertThat(lists).containsOnlyKeys("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(lists.values())
                .containsExactlyInAnyOrder(IntStream.of(0, 1, 2, 4, 5, 6, 7, 8, 9, 10)
                        .map(Elsewhere::lists)
                        .boxed()
                        .toArray(Integer[]::new));
        assertThat(server.everybody())
                .allSatisfy(person -> assertThat(file).noneMatch(line -> line.contains(person.toString())));
        Map<String, Integer> noted =
                Objects.requireNonNull(exports.find(number(file))).marks();
        assertThat(noted).hasSize(10).doesNotContainKey(marks.of(left, 2026));
        assertThat(jdbc.sql("select mark from ml_export_person")
                        .query((row, n) -> row.getString(1))
                        .list())
                .allMatch(mark -> mark.matches("[0-9a-f]{64}"));
        assertThat(happened()).containsExactly("ROWS_GIVEN");
    }

    /** It takes a while to write them all. */
    @Test
    void whoSaysNoWhileItIsWrittenIsLeftOutToo() throws IOException {
        server.agree(12);
        List<OwnerId> left = new ArrayList<>();
        server.whileRead(() -> server.everybody().stream()
                .filter(person -> !person.equals(owner.get()))
                .limit(2)
                .forEach(person -> {
                    server.say(person, false);
                    left.add(person);
                }));
        List<String> file = given();
        assertThat(left).hasSize(2);
        assertThat(lists(file)).hasSize(10);
        assertThat(Objects.requireNonNull(exports.find(number(file))).marks())
                .hasSize(10)
                .doesNotContainKeys(
                        left.stream().map(person -> marks.of(person, 2026)).toArray(String[]::new));
    }

    /** A number made of the time would say when. */
    @Test
    void anExportHasANumberOfChanceAndHalfAYearOfRows() throws IOException {
        server.agree(10);
        assertThat(number(given()).version()).isEqualTo(4);
        assertThat(server.wantedFrom()).containsOnly(clock.instant().minus(Duration.ofDays(180)));
    }

    /** By chance all six are the same once in a hundred thousand times. */
    @Test
    void aPersonHasAnotherNumberEachTime() throws IOException {
        server.agree(10);
        Set<String> numbers = new HashSet<>();
        Set<UUID> exported = new HashSet<>();
        for (int i = 0; i < 6; i++) {
            List<String> file = given();
            exported.add(number(file));
            lists(file).forEach((person, n) -> {
                if (n == Elsewhere.lists(0)) {
                    numbers.add(person);
                }
            });
        }
        assertThat(numbers).hasSizeGreaterThan(1);
        assertThat(exported).hasSize(6);
    }

    @Test
    void fewerThanTenAreNotGivenOut() {
        server.agree(9);
        assertThat(server.givingOut().agreed()).isEqualTo(9);
        assertThatThrownBy(this::given)
                .isInstanceOfSatisfying(
                        TooFewPeople.class, few -> assertThat(few.people()).isEqualTo(9));
        assertThat(jdbc.sql("select count(*) from ml_export_person")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Where one person is alone with the app nobody said yes to learning together. */
    @Test
    void inLocalModeNobodyIsGivenOut() {
        server.agree(12);
        context.getBean(TestSignIn.class).local();
        owner.runAs(
                server.everybody().getFirst(),
                () -> context.getBean(ConsentService.class).give(Purpose.PERSONAL_MODEL, ConsentWay.SWITCH));
        assertThat(server.givingOut().agreed()).isZero();
        assertThatThrownBy(this::given).isInstanceOf(TooFewPeople.class);
    }

    @Test
    void aModelThatComesBackGoesThroughTheGateAndIsEntered() throws IOException {
        server.agree(10);
        UUID rows = number(given());
        Instant exported = clock.instant();
        clock.advance(Duration.ofHours(20 + 6 * 17)); // A list stood at the very moment of the export.
        assertThat(bring(rows)).isEqualTo(new Brought(Outcome.TAKEN, 0));
        ModelRow model = newest();
        assertThat(model.kind()).isEqualTo(ModelKind.BROUGHT);
        assertThat(model.status()).isEqualTo(ModelStatus.TRAINED);
        assertThat(model.version()).isEqualTo(Models.learned(0).version());
        assertThat(model.windowTo()).isEqualTo(exported);
        assertThat(model.consentEpoch()).as("when people were asked").isEqualTo(exported.toEpochMilli());
        assertThat(model.quality().started()).isGreaterThan(100);
        assertThat(book.marks(model.id())).hasSize(10);
        assertThat(server.judged())
                .as("only what came after the rows")
                .isNotEmpty()
                .allMatch(each -> each.at().isAfter(exported))
                .extracting(Example::person)
                .containsOnly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(happened()).containsExactly("GATE_PASSED", "BROUGHT", "ROWS_GIVEN");
        registry.advance(model, Drift.UNKNOWN);
        assertThat(newest().status()).isEqualTo(ModelStatus.SHADOW);
        assertThat(bring(rows).outcome()).isEqualTo(Outcome.KNOWN);
    }

    /** Ten days and no more, as for a model of one's own. */
    @Test
    void peopleOfElsewhereAreNobodysWhoCouldLeave() {
        server.agree(10);
        assertThat(bring(null).outcome()).isEqualTo(Outcome.TAKEN);
        Instant cut = clock.instant().minus(Training.GATE);
        assertThat(server.judged())
                .isNotEmpty()
                .allMatch(each -> each.at().isAfter(cut))
                .anyMatch(each -> each.at().isBefore(cut.plus(Duration.ofDays(1))));
        assertThat(book.marks(newest().id())).isEmpty();
    }

    @Test
    void whatDoesNotPassIsALineOfTheBookAndNoMore() throws IOException {
        server.agree(10);
        UUID rows = number(given());
        clock.advance(Duration.ofDays(5));
        server.gate((candidate, later, drawn, active) -> Models.REFUSED);
        assertThat(bring(rows)).isEqualTo(new Brought(Outcome.TURNED_DOWN, 1));
        assertThat(newest().status()).isEqualTo(ModelStatus.REJECTED);
        assertThat(newest().whole()).isFalse();
        assertThat(book.marks(newest().id())).isEmpty();
        server.gate((candidate, later, drawn, active) -> Models.PASSED);
        assertThat(bring(rows).outcome()).as("on other days").isEqualTo(Outcome.TAKEN);
    }

    @Test
    void itIsHeldAgainstTheModelInCharge() {
        server.agree(10);
        UUID unused = MadeModels.entered(context, 1, ServedModels.Stage.ACTIVE);
        List<@Nullable LearnedModel> against = new ArrayList<>();
        server.gate((candidate, later, drawn, active) -> {
            against.add(active);
            return Models.PASSED;
        });
        assertThat(bring(null).outcome()).isEqualTo(Outcome.TAKEN);
        assertThat(against)
                .singleElement()
                .satisfies(active -> assertThat(Objects.requireNonNull(active).version())
                        .isEqualTo(Models.learned(1).version()));
    }

    /** Its hash is right and its numbers are, and still there is nothing that could be asked. */
    @Test
    void whatHoldsNoTreesOrOthersThanTreesIsNoModel() {
        server.agree(10);
        for (List<byte[]> instead : List.of(List.<byte[]>of(), List.of(new byte[] {'{', 'L', 7, 7}))) {
            for (Target target : Target.values()) {
                ModelFile file = ModelFile.read(new ModelFile(with(target, instead), null).bytes());
                assertThat(server.bringing().bring(file).outcome())
                        .as("%s: %s", target, instead)
                        .isEqualTo(Outcome.NO_MODEL);
            }
        }
        assertThat(book.list()).isEmpty();
    }

    private static LearnedModel with(Target target, List<byte[]> instead) {
        LearnedModel whole = Models.learned(0);
        Map<Target, List<byte[]>> trees = new HashMap<>(whole.trees());
        trees.put(target, instead);
        return new LearnedModel(
                "",
                whole.schemaHash(),
                whole.people(),
                whole.rows(),
                whole.started(),
                trees,
                whole.choose(),
                whole.complete(),
                whole.minutes(),
                whole.net(),
                whole.confidence());
    }

    @Test
    void theRealGateWaitsForEnoughAndTurnsDownWhatIsNoGood() throws IOException {
        server.agree(10);
        server.realGate();
        UUID rows = number(given());
        assertThat(bring(rows)).isEqualTo(new Brought(Outcome.TOO_EARLY, 0));
        assertThat(book.list()).isEmpty();
        clock.advance(Duration.ofDays(8));
        List<Example> upsideDown = new ArrayList<>();
        for (int person = 0; person < 3; person++) {
            upsideDown.addAll(Taught.examples(person, TestClock.START, 20, false));
        }
        ModelFile bad = new ModelFile(
                Taught.quickly(upsideDown, TestClock.START, Progress.UNHEARD).model(), rows);
        assertThat(server.bringing().bring(bad).outcome()).isEqualTo(Outcome.TURNED_DOWN);
        assertThat(newest().gate().criteria()).hasSizeGreaterThan(5);
    }

    @Test
    void rowsThatNobodyGaveOutAreUnknownAndOldOnesToo() throws IOException {
        server.agree(10);
        UUID rows = number(given());
        assertThat(bring(UUID.randomUUID()).outcome()).isEqualTo(Outcome.ROWS_UNKNOWN);
        clock.advance(ExportBook.KEPT);
        assertThat(bring(rows).outcome()).isEqualTo(Outcome.ROWS_UNKNOWN);
        var unused = given();
        assertThat(jdbc.sql("select count(distinct export_id) from ml_export_person")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(book.list()).isEmpty();
    }

    @Test
    void whoLeavesWhileItIsLearnedKeepsItOut() throws IOException {
        server.agree(12);
        UUID rows = number(given());
        server.say(server.everybody().get(4), false);
        clock.advance(Duration.ofDays(5));
        assertThat(bring(rows)).isEqualTo(new Brought(Outcome.SOMEBODY_LEFT, 1));
        assertThat(book.list()).isEmpty();
    }

    @Test
    void whoLeavesLaterIsForgottenAsByAnyModel() throws IOException {
        server.agree(12);
        UUID rows = number(given());
        clock.advance(Duration.ofDays(5));
        assertThat(bring(rows).outcome()).isEqualTo(Outcome.TAKEN);
        List<OwnerId> agreed = server.everybody().subList(1, 12);
        forgetting.look(agreed);
        assertThat(newest().forgetBy()).isEqualTo(clock.instant().plus(Forgetting.GONE));
        clock.advance(Forgetting.GONE);
        forgetting.look(agreed);
        assertThat(newest().whole()).isFalse();
        assertThat(newest().status()).isEqualTo(ModelStatus.RETIRED);
    }
}
