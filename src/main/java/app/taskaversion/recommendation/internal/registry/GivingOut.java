package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.recommendation.ModelKind;
import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.internal.RowsWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Gives out the rows that a model of several people is learned from, for a bigger machine: of those who agree to learning
 * together and of nobody else. A person is a number that is drawn anew each time. (recommender §2.14)
 */
@Component
public class GivingOut {

    /** As few as a model may be learned from. */
    public static final int LEAST_PEOPLE = 10;

    private final Willing willing;
    private final Lessons lessons;
    private final PersonMarks marks;
    private final ExportBook exports;
    private final ModelLog log;
    private final CurrentOwner owner;
    private final Clock clock;

    GivingOut(
            Willing willing,
            Lessons lessons,
            PersonMarks marks,
            ExportBook exports,
            ModelLog log,
            CurrentOwner owner,
            Clock clock) {
        this.willing = willing;
        this.lessons = lessons;
        this.marks = marks;
        this.exports = exports;
        this.log = log;
        this.owner = owner;
        this.clock = clock;
    }

    /** How much was written. */
    public record Given(int people, long rows) {}

    /** Fewer people than {@link #LEAST_PEOPLE} agree, or have anything to learn from. */
    public static final class TooFewPeople extends IOException {

        private static final long serialVersionUID = 1;
        private final int people;

        TooFewPeople(int people) {
            super(people + " people");
            this.people = people;
        }

        public int people() {
            return people;
        }
    }

    /** How many agree to learning together; nobody where one person uses the app on their own machine. */
    public int agreed() {
        return people().size();
    }

    private List<OwnerId> people() {
        return willing.kind() == ModelKind.POOLED ? willing.people() : List.of();
    }

    /**
     * Writes rows of the last 180 days, person after person, and notes who is in them.
     *
     * @throws TooFewPeople if nobody should see these rows apart from their person
     */
    public Given write(OutputStream to) throws IOException {
        Instant now = clock.instant();
        UUID export = UUID.randomUUID(); // A number made of the time would say when.
        List<OwnerId> order = new ArrayList<>(people());
        Collections.shuffle(order, new SecureRandom());
        RowsWriter writer = new RowsWriter(to, export, now);
        List<OwnerId> included = new ArrayList<>();
        for (OwnerId person : order) {
            List<Example> own = owner.callAs(
                    person,
                    () -> willing.isWilling() ? lessons.of(now.minus(Training.WINDOW), now, 0) : List.<Example>of());
            if (!own.isEmpty()) {
                writer.add(own);
                boolean unused = included.add(person);
            }
        }
        if (included.size() < LEAST_PEOPLE) {
            throw new TooFewPeople(included.size());
        }
        exports.clearOut();
        exports.add(export, now, marks.of(included, now));
        log.add(ModelLog.Kind.ROWS_GIVEN, null, String.valueOf(included.size()));
        return new Given(writer.people(), writer.rows());
    }
}
