package app.taskaversion.recommendation.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.AccountErased;
import app.taskaversion.account.SignInCheck;
import app.taskaversion.platform.job.LongWork;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.recommendation.EndedBy;
import app.taskaversion.recommendation.GateReport;
import app.taskaversion.recommendation.ModelKind;
import app.taskaversion.recommendation.ModelStatus;
import app.taskaversion.recommendation.ModelsOverview;
import app.taskaversion.recommendation.Shortage;
import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.model.Drawn;
import app.taskaversion.recommendation.model.GateCheck;
import app.taskaversion.recommendation.model.Taught;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.PromptWork;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.StillRepeater;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSignIn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From consents to a model and, when somebody says no, to one without them. */
abstract class TrainingContract {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SignInCheck signIn;

    @Autowired
    private ConsentService consents;

    @Autowired
    private CurrentOwner owner;

    @Autowired
    private Registry registry;

    @Autowired
    private ModelBook book;

    @Autowired
    private Forgetting forgetting;

    @Autowired
    private Watch watch;

    @Autowired
    private Comparing comparing;

    @Autowired
    private Control control;

    @Autowired
    private ModelLog log;

    @Autowired
    private PersonMarks marks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private final List<OwnerId> everybody = new ArrayList<>();
    private final Map<OwnerId, Integer> daysOf = new HashMap<>();
    private final List<Integer> learnedFrom = new ArrayList<>();
    private GateReport gate = Models.PASSED;
    private Promotion promotion = (candidate, later, drawn, active) -> gate;
    private MadeLots lots = MadeLots.NONE;
    private Runnable whileLearning = () -> {};
    private TrainingJob job;

    @SqliteTest
    static class OnSqliteTest extends TrainingContract {}

    @PostgresTest
    static class OnPostgresTest extends TrainingContract {}

    @BeforeEach
    void twelvePeopleOnAServer() {
        Models.clear(jdbc);
        context.getBean(TestSignIn.class).accountsMode();
        for (int i = 0; i < 12; i++) {
            everybody.add(People.create(context));
        }
        job = job();
    }

    @AfterEach
    void clear() {
        Models.clear(jdbc);
    }

    private final class Kept implements Lessons {

        @Override
        public List<Example> of(Instant from, Instant to, int person) {
            Integer days = daysOf.getOrDefault(owner.get(), 30);
            return Taught.examples(person, to, days, true).stream()
                    .filter(each -> !each.at().isBefore(from))
                    .toList();
        }

        @Override
        public List<Drawn> drawn(Instant from, Instant to, int person) {
            return lots.of(of(from, to, person), to);
        }

        @Override
        public Map<String, Long> fallbacks(Instant from, Instant to) {
            return Map.of("LITTLE_KNOWN", Duration.between(from, to).toDays());
        }
    }

    /** A node whose people, what they teach and whose gate are said by the test. */
    private TrainingJob job() {
        Willing willing = new Willing(
                signIn, People.localGuest(everybody.getFirst()), () -> List.copyOf(everybody), consents, owner);
        Training training = new Training(
                willing,
                new Kept(),
                (examples, now, progress) -> {
                    learnedFrom.add((int) examples.stream()
                            .mapToInt(each -> each.person())
                            .distinct()
                            .count());
                    whileLearning.run();
                    return Taught.quickly(examples, now, progress);
                },
                promotion,
                registry,
                book,
                forgetting,
                watch,
                comparing,
                control,
                log,
                owner,
                clock);
        LongWork work = new PromptWork();
        return new TrainingJob(training, control, book, registry, log, work, clock, new StillRepeater());
    }

    private void agree(int people) {
        for (OwnerId person : everybody.subList(0, people)) {
            owner.runAs(person, () -> consents.give(Purpose.POOLED_TRAINING, ConsentWay.SWITCH));
        }
    }

    private void say(OwnerId person, Purpose purpose, boolean yes) {
        clock.advance(Duration.ofSeconds(1));
        owner.runAs(person, () -> {
            if (yes) {
                consents.give(purpose, ConsentWay.SWITCH);
            } else {
                consents.withdraw(purpose, ConsentWay.SWITCH);
            }
        });
    }

    private void nextDay() {
        after(1);
    }

    /** The trainer looks at the end of each of these stretches of days. */
    private void after(int... days) {
        for (int stretch : days) {
            clock.advance(Duration.ofDays(stretch));
            job.turn();
        }
    }

    private List<ModelRow> models() {
        return book.list();
    }

    private ModelRow newest() {
        return models().getFirst();
    }

    private boolean contains(ModelRow model, OwnerId person) {
        return book.marks(model.id()).containsKey(marks.of(person, 2026));
    }

    private List<String> happened() {
        return log.latest().stream().map(ModelsOverview.Event::kind).toList();
    }

    @Test
    void withTooFewPeopleItSaysWhatIsMissingAndLearnsNothing() {
        agree(4);
        job.turn();
        assertThat(models()).isEmpty();
        assertThat(control.read().data().shortages(ModelKind.POOLED))
                .containsExactly(new Shortage(Shortage.Of.PEOPLE, 10, 4), new Shortage(Shortage.Of.STARTED, 800, 480));
        assertThat(control.read().lookedAt()).isEqualTo(clock.instant());
        assertThat(learnedFrom).isEmpty();
    }

    @Test
    void onlyThoseWhoAgreeAreLearnedFromAndNoted() {
        agree(11);
        say(everybody.get(10), Purpose.POOLED_TRAINING, false);
        Instant asked = clock.instant();
        job.turn();
        ModelRow model = newest();
        assertThat(model.status()).isEqualTo(ModelStatus.SHADOW);
        assertThat(model.kind()).isEqualTo(ModelKind.POOLED);
        assertThat(model.people()).isEqualTo(10);
        assertThat(learnedFrom).containsExactly(10, 10);
        assertThat(book.marks(model.id())).hasSize(10);
        assertThat(contains(model, everybody.get(0))).isTrue();
        assertThat(contains(model, everybody.get(10))).isFalse();
        assertThat(contains(model, everybody.get(11))).isFalse();
        assertThat(model.consentEpoch()).isEqualTo(asked.toEpochMilli());
        assertThat(model.windowTo()).isEqualTo(asked);
        assertThat(model.quality().started()).isGreaterThan(300);
        assertThat(model.quality().bins()).isNotEmpty();
        assertThat(model.profile().columns()).isNotEmpty();
        assertThat(control.read().progress()).isNull();
    }

    @Test
    void inTheDatabaseNobodyIsFoundByTheirId() {
        agree(10);
        job.turn();
        List<String> marked = jdbc.sql("select mark from ml_model_person")
                .query((row, number) -> row.getString(1))
                .list();
        assertThat(marked).hasSize(10).allMatch(mark -> mark.matches("[0-9a-f]{64}"));
        OwnerId somebody = everybody.getFirst();
        assertThat(marks.of(somebody, 2027)).isNotEqualTo(marks.of(somebody, 2026));
        assertThat(marks.of(Models.somebody(), 2026)).isNotIn(marked);
    }

    @Test
    void whatDoesNotPassTheGateIsRejectedAndNotLearnedAgainOnAll() {
        agree(10);
        gate = Models.REFUSED;
        job.turn();
        assertThat(newest().status()).isEqualTo(ModelStatus.REJECTED);
        assertThat(learnedFrom).hasSize(1);
        gate = GateReport.NONE;
        clock.advance(Duration.ofDays(8));
        job.turn();
        assertThat(newest().status()).isEqualTo(ModelStatus.REJECTED);
    }

    @Test
    void theCandidateNeverSawTheDaysOfTheGate() {
        agree(10);
        everybody.forEach(person -> daysOf.put(person, 60));
        List<Integer> sizes = new ArrayList<>();
        whileLearning = () -> sizes.add(learnedFrom.size());
        job.turn();
        assertThat(sizes).hasSize(2);
        ModelRow model = newest();
        assertThat(model.rows()).isEqualTo(10 * 4 * 60 * 3);
        assertThat(model.quality().started()).isBetween(10 * 4 * 8, 10 * 4 * 10);
    }

    @Test
    void itIsLearnedAnewAfterAWeekOrManyRowsAndNotWhileOneIsOnItsWay() {
        agree(10);
        job.turn();
        int first = models().size();
        job.turn();
        assertThat(learnedFrom).as("not twice a day").hasSize(2);
        after(3, 6);
        assertThat(models()).as("none while one is on its way").hasSize(first);
        assertThat(newest().status()).isEqualTo(ModelStatus.CANARY);
        nextDay();
        assertThat(models()).hasSize(first + 1);
        assertThat(newest().status()).isEqualTo(ModelStatus.SHADOW);
        assertThat(models().get(1).status()).isEqualTo(ModelStatus.ACTIVE);
    }

    @Test
    void whoSaysNoIsInNoLaterModelAndOutOfAllWithinThirtyDays() {
        agree(12);
        job.turn();
        ModelRow with = newest();
        after(3, 7);
        assertThat(book.find(with.id()).orElseThrow().status()).isEqualTo(ModelStatus.ACTIVE);
        OwnerId leaving = everybody.get(3);
        Instant left = clock.instant();
        say(leaving, Purpose.POOLED_TRAINING, false);
        nextDay();
        assertThat(happened()).contains("SOMEBODY_LEFT");
        assertThat(clock.instant()).isBefore(left.plus(Duration.ofDays(7)));
        ModelRow without = newest();
        assertThat(without.id()).isNotEqualTo(with.id());
        assertThat(without.people()).isEqualTo(11);
        assertThat(contains(without, leaving)).isFalse();
        after(3, 7, 7, 7, 4);
        assertThat(clock.instant()).isBefore(left.plus(Duration.ofDays(30)));
        ModelRow gone = book.find(with.id()).orElseThrow();
        assertThat(gone.status()).isEqualTo(ModelStatus.RETIRED);
        assertThat(gone.whole()).isFalse();
        assertThat(book.marks(gone.id())).isEmpty();
        assertThat(models().stream().filter(ModelRow::whole)).noneMatch(model -> contains(model, leaving));
        assertThat(models().stream().anyMatch(model -> model.status() == ModelStatus.ACTIVE))
                .isTrue();
    }

    @Test
    void whoDeletesTheirAccountIsForgottenInTheSameWay() {
        agree(12);
        job.turn();
        ModelRow with = newest();
        everybody.removeLast();
        nextDay();
        assertThat(book.find(with.id()).orElseThrow().forgetBy())
                .isEqualTo(clock.instant().plus(Forgetting.GONE));
        assertThat(newest().people()).isEqualTo(11);
    }

    @Test
    void ifTooFewAreLeftTheModelGoesAllTheSame() {
        agree(10);
        job.turn();
        say(everybody.get(0), Purpose.POOLED_TRAINING, false);
        after(1, 14, 14);
        assertThat(models()).hasSize(1);
        assertThat(newest().status()).isEqualTo(ModelStatus.RETIRED);
        assertThat(newest().endedBy()).isEqualTo(EndedBy.FORGOTTEN);
        assertThat(newest().whole()).isFalse();
    }

    @Test
    void onOnesOwnMachineTheModelIsOnesOwnAndGoesAtOnce() {
        context.getBean(TestSignIn.class).local();
        OwnerId me = everybody.getFirst();
        say(everybody.get(1), Purpose.PERSONAL_MODEL, true);
        job.turn();
        assertThat(models()).isEmpty();
        say(me, Purpose.PERSONAL_MODEL, true);
        daysOf.put(me, 60);
        nextDay();
        assertThat(newest().kind()).isEqualTo(ModelKind.OWN);
        assertThat(book.marks(newest().id())).containsOnlyKeys(marks.of(me, 2026));
        say(me, Purpose.PERSONAL_MODEL, false);
        nextDay();
        assertThat(newest().endedBy()).isEqualTo(EndedBy.FORGOTTEN);
        assertThat(newest().whole()).isFalse();
        say(me, Purpose.PERSONAL_MODEL, true);
        clock.advance(Duration.ofDays(7));
        nextDay();
        assertThat(newest().status()).isEqualTo(ModelStatus.SHADOW);
        job.onErased(new AccountErased(me));
        assertThat(newest().whole()).isFalse();
    }

    @Test
    void whoeverAsksItToStopIsHeardAndNothingIsLeft() {
        agree(10);
        List<ModelsOverview.Progress> seen = new ArrayList<>();
        whileLearning = () -> {
            control.askToStop();
            ModelsOverview.Progress progress = control.read().progress();
            if (progress != null) {
                seen.add(progress);
            }
        };
        job.turn();
        assertThat(seen)
                .singleElement()
                .matches(progress -> progress.cancelling() && progress.step().equals("READ"));
        assertThat(models()).isEmpty();
        assertThat(happened()).containsExactly("TRAINING_STOPPED");
        assertThat(control.read().progress()).isNull();
        whileLearning = () -> {};
        assertThat(job.begin(true)).isTrue();
        assertThat(models()).hasSize(1);
    }

    @Test
    void howOftenRulesStoodInIsCountedSinceTheLastLook() {
        agree(4);
        job.turn();
        assertThat(log.fallbacks()).containsExactly(new ModelsOverview.Fallback("LITTLE_KNOWN", 4));
        after(3);
        assertThat(log.fallbacks()).containsExactly(new ModelsOverview.Fallback("LITTLE_KNOWN", 4 + 12));
    }

    /** The gate as it is, of which only the part about chance counts here. */
    private void onlyChanceDecides() {
        Promotion whole = context.getBean(Promotion.class);
        promotion = (candidate, later, drawn, active) -> {
            GateReport found = whole.judge(candidate, later, drawn, active);
            List<GateReport.Criterion> chance = found.criteria().stream()
                    .filter(each -> each.name().equals(GateCheck.BY_CHANCE.name()))
                    .toList();
            return new GateReport(chance.isEmpty() ? Models.PASSED.criteria() : chance, found.thin());
        };
        job = job();
    }

    @Test
    void whereLotsSayThatItIsBetterItIsTriedOutForAWeek() {
        lots = MadeLots.BETTER;
        onlyChanceDecides();
        agree(12);
        job.turn();
        assertThat(newest().gate().criteria()).anySatisfy(each -> {
            assertThat(each.name()).isEqualTo(GateCheck.BY_CHANCE.name());
            assertThat(each.n()).isGreaterThan(300);
        });
        assertThat(newest().gate().thin()).isFalse();
        after(3, 7);
        assertThat(book.find(models().getLast().id()).orElseThrow().status()).isEqualTo(ModelStatus.ACTIVE);
    }

    @Test
    void withTooFewLotsTheRestDecidesAndItIsTriedOutForTwoWeeks() {
        lots = MadeLots.FEW;
        onlyChanceDecides();
        agree(12);
        job.turn();
        ModelRow model = newest();
        assertThat(model.gate().criteria()).noneMatch(each -> each.name().equals(GateCheck.BY_CHANCE.name()));
        assertThat(model.gate().passed()).isTrue();
        assertThat(model.gate().thin()).isTrue();
        after(3, 7);
        assertThat(book.find(model.id()).orElseThrow().status()).isEqualTo(ModelStatus.CANARY);
        after(7);
        assertThat(book.find(model.id()).orElseThrow().status()).isEqualTo(ModelStatus.ACTIVE);
    }

    @Test
    void whereLotsSayThatARuleIsBetterItIsTurnedDown() {
        lots = MadeLots.WORSE;
        onlyChanceDecides();
        agree(12);
        job.turn();
        assertThat(newest().status()).isEqualTo(ModelStatus.REJECTED);
        assertThat(newest().endedBy()).isEqualTo(EndedBy.GATE);
    }

    @Test
    void twoNodesLearnOne() {
        agree(10);
        assertThat(control.take(UUID.randomUUID())).isTrue();
        job.turn();
        assertThat(job.begin(true)).isFalse();
        assertThat(models()).isEmpty();
        clock.advance(Control.LEASE);
        job.turn();
        job().turn();
        assertThat(models()).hasSize(1);
    }

    @Test
    void whatBreaksLeavesTheLeaseFreeAndALine() {
        agree(10);
        whileLearning = () -> {
            throw new IllegalArgumentException("Nothing teaches anything");
        };
        job.turn();
        assertThat(happened()).containsExactly("TRAINING_BROKE");
        assertThat(control.read().progress()).isNull();
    }
}
