package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.analytics.AdviceService;
import app.taskaversion.analytics.metric.TurnComparison;
import app.taskaversion.analytics.metric.TurnDay;
import app.taskaversion.analytics.metric.TurnGuard;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.recommendation.EndedBy;
import app.taskaversion.recommendation.ModelKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Looks once a day what days with a model brought beside days with rules, over those who let us learn from them and compare
 * days. What it keeps are sums and means of at least ten people, or of the one whose machine it is. (recommender §2.10)
 */
@Component
class Comparing {

    private final AdviceService advice;
    private final PreferenceService preferences;
    private final ConsentService consents;
    private final CurrentOwner owner;
    private final Control control;
    private final ModelBook book;
    private final Registry registry;

    Comparing(
            AdviceService advice,
            PreferenceService preferences,
            ConsentService consents,
            CurrentOwner owner,
            Control control,
            ModelBook book,
            Registry registry) {
        this.advice = advice;
        this.preferences = preferences;
        this.consents = consents;
        this.owner = owner;
        this.control = control;
        this.book = book;
        this.registry = registry;
    }

    /** @param agreed who lets us learn from them now */
    void look(List<OwnerId> agreed, ModelKind kind, Instant now) {
        List<List<TurnDay>> people = new ArrayList<>();
        List<List<TurnDay>> ofTheOneInCharge = new ArrayList<>();
        Instant since = book.active().map(ModelRow::since).orElse(now);
        for (OwnerId person : agreed) {
            owner.runAs(person, () -> {
                if (consents.isGiven(Purpose.ALLOW_EXPERIMENTS)) {
                    DayBoundary days = preferences.get().days();
                    List<TurnDay> own = advice.compared(now, days);
                    people.add(own);
                    long first = days.dayOf(since).toEpochDay();
                    ofTheOneInCharge.add(
                            own.stream().filter(day -> day.day() > first).toList());
                }
            });
        }
        if (kind == ModelKind.OWN) {
            // That it rests for somebody alone is settled where it would be asked.
            control.compared(TurnComparison.own(people.isEmpty() ? List.of() : people.getFirst()));
            return;
        }
        control.compared(TurnComparison.shared(people));
        long enough = ofTheOneInCharge.stream().filter(days -> !days.isEmpty()).count();
        if (enough >= TurnComparison.LEAST_PEOPLE && TurnGuard.harder(ofTheOneInCharge) != null) {
            book.active().ifPresent(active -> registry.takeBack(active, EndedBy.GUARD));
        }
    }
}
