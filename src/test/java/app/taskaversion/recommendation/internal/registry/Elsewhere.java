package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.account.SignInCheck;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.model.Drawn;
import app.taskaversion.recommendation.model.Taught;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PromptWork;
import app.taskaversion.testsupport.StillRepeater;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSignIn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** People on a server, twelve if nothing else is said, that gives out rows and takes in models; what they teach and what the gate says is the test's. */
public final class Elsewhere {

    /** Each knows another number of days, so that rows tell whose they are. */
    private static final int FEWEST_DAYS = 20;

    private static final int LISTS_A_DAY = 4;

    private final ApplicationContext context;
    private final CurrentOwner owner;
    private final ConsentService consents;
    private final TestClock clock;
    private final List<OwnerId> everybody = new ArrayList<>();

    /** What the gate was shown. */
    private final List<Example> judged = new ArrayList<>();

    /** From when on somebody's lessons were wanted. */
    private final List<Instant> wantedFrom = new ArrayList<>();

    private Promotion gate = (candidate, later, drawn, active) -> Models.PASSED;

    private Lessons lessons = new Kept();

    private Runnable whileRead = () -> {};

    public Elsewhere(ApplicationContext context) {
        this(context, 12);
    }

    Elsewhere(ApplicationContext context, int people) {
        this.context = context;
        owner = context.getBean(CurrentOwner.class);
        consents = context.getBean(ConsentService.class);
        clock = context.getBean(TestClock.class);
        MadeModels.clear(context);
        context.getBean(TestSignIn.class).accountsMode();
        for (int i = 0; i < people; i++) {
            everybody.add(People.create(context));
        }
    }

    public List<OwnerId> everybody() {
        return List.copyOf(everybody);
    }

    /** How many lists the nth of them has to teach. */
    static int lists(int person) {
        return (FEWEST_DAYS + person) * LISTS_A_DAY;
    }

    List<Example> judged() {
        return List.copyOf(judged);
    }

    List<Instant> wantedFrom() {
        return List.copyOf(wantedFrom);
    }

    /** Happens once, while the lessons of the first person are read. */
    void whileRead(Runnable step) {
        whileRead = step;
    }

    void lessons(Lessons other) {
        lessons = other;
    }

    /** What they really have to teach. */
    public void realLessons() {
        lessons = context.getBean(Lessons.class);
    }

    void gate(Promotion other) {
        gate = other;
    }

    /** The real one. */
    void realGate() {
        gate = new Parts().promotion();
    }

    public void agree(int people) {
        for (OwnerId person : everybody.subList(0, people)) {
            say(person, true);
        }
    }

    public void say(OwnerId person, boolean yes) {
        clock.advance(Duration.ofSeconds(1));
        owner.runAs(person, () -> {
            if (yes) {
                consents.give(Purpose.POOLED_TRAINING, ConsentWay.SWITCH);
            } else {
                consents.withdraw(Purpose.POOLED_TRAINING, ConsentWay.SWITCH);
            }
        });
    }

    private final class Kept implements Lessons {

        @Override
        public List<Example> of(Instant from, Instant to, int person) {
            int who = everybody.indexOf(owner.get());
            wantedFrom.add(from);
            Runnable step = whileRead;
            whileRead = () -> {};
            step.run();
            return Taught.examples(person, to, FEWEST_DAYS + who, true).stream()
                    .filter(each -> !each.at().isBefore(from))
                    .toList();
        }

        @Override
        public List<Drawn> drawn(Instant from, Instant to, int person) {
            return List.of();
        }

        @Override
        public Map<String, Long> fallbacks(Instant from, Instant to) {
            return Map.of();
        }
    }

    private Willing willing() {
        return new Willing(
                context.getBean(SignInCheck.class),
                People.localGuest(everybody.getFirst()),
                () -> List.copyOf(everybody),
                consents,
                owner);
    }

    public GivingOut givingOut() {
        return new GivingOut(
                willing(),
                lessons,
                context.getBean(PersonMarks.class),
                context.getBean(ExportBook.class),
                context.getBean(ModelLog.class),
                owner,
                clock);
    }

    public Bringing bringing() {
        return new Bringing(
                willing(),
                lessons,
                (candidate, later, drawn, active) -> {
                    judged.addAll(later);
                    return gate.judge(candidate, later, drawn, active);
                },
                context.getBean(Registry.class),
                context.getBean(ModelBook.class),
                context.getBean(ExportBook.class),
                context.getBean(Forgetting.class),
                context.getBean(Watch.class),
                owner,
                clock);
    }

    /** The trainer of this server, with the gate that was last said. */
    TrainingJob training(Learner learner) {
        Control control = context.getBean(Control.class);
        Registry registry = context.getBean(Registry.class);
        ModelBook book = context.getBean(ModelBook.class);
        ModelLog log = context.getBean(ModelLog.class);
        Training training = new Training(
                willing(),
                lessons,
                learner,
                gate,
                registry,
                book,
                context.getBean(Forgetting.class),
                context.getBean(Watch.class),
                context.getBean(Comparing.class),
                control,
                log,
                owner,
                clock);
        return new TrainingJob(training, control, book, registry, log, new PromptWork(), clock, new StillRepeater());
    }
}
