package app.taskaversion.tracking.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.analytics.FeltPairs;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.tracking.EveningForecast;
import app.taskaversion.tracking.Finished;
import app.taskaversion.tracking.InstanceDetails;
import app.taskaversion.tracking.InstanceFilter;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceRow;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.PlannedKind;
import app.taskaversion.tracking.Postponement;
import app.taskaversion.tracking.Rating;
import app.taskaversion.tracking.RecentQueries;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an evening has to offer, and what its answers do. */
@Component
class EveningCards {

    private static final int MOST_TASKS = 4;
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final RecentQueries recent;
    private final InstanceQueries queries;
    private final InstanceService instances;
    private final ConsentService consents;
    private final PreferenceService preferences;
    private final Clock clock;

    EveningCards(
            RecentQueries recent,
            InstanceQueries queries,
            InstanceService instances,
            ConsentService consents,
            PreferenceService preferences,
            Clock clock) {
        this.recent = recent;
        this.queries = queries;
        this.instances = instances;
        this.consents = consents;
        this.preferences = preferences;
        this.clock = clock;
    }

    /**
     * At most three cards; those without anything to say are absent.
     *
     * @param forecast guesses beside answers
     * @param unrated finished today without an answer
     * @param tomorrow what waits, to choose one from
     */
    record Hand(
            @Nullable EveningForecast forecast, @Nullable Finished unrated, List<InstanceRow> tomorrow) {

        boolean isEmpty() {
            return forecast == null && unrated == null && tomorrow.isEmpty();
        }
    }

    Optional<Hand> hand() {
        Instant now = clock.instant();
        DayBoundary days = preferences.get().days();
        Instant today = days.startOf(days.dayOf(now));
        List<Finished> week = consents.allowed().feelings() ? recent.finished(now.minus(A_WEEK)) : List.of();
        List<Finished> ofToday =
                week.stream().filter(finished -> !finished.at().isBefore(today)).toList();
        Hand hand = new Hand(
                EveningForecast.of(ofToday, week),
                EveningForecast.worthAsking(ofToday),
                queries.list(InstanceFilter.of(InstanceFilter.Group.WAITING, now), 0, MOST_TASKS));
        return Optional.of(hand).filter(some -> !some.isEmpty());
    }

    /** How bad it was, said in the evening. */
    void rate(InstanceId id, Rating felt) {
        InstanceDetails details = queries.details(id);
        instances.answer(id, details.outcome(), details.outcome().withAversion(felt));
    }

    InstanceDetails details(InstanceId id) {
        return queries.details(id);
    }

    /** One pair says nothing about more than itself. */
    static FeltPairs alone() {
        return new FeltPairs(List.of());
    }

    /** @param cue after what; absent for the morning */
    void tomorrow(InstanceId id, @Nullable String cue) {
        DayBoundary days = preferences.get().days();
        Instant begins = days.endOf(days.dayOf(clock.instant()));
        instances.postpone(
                id,
                cue == null ? Postponement.until(begins) : new Postponement(PlannedKind.CUE, begins, cue, null),
                null);
    }

    void takeBack(InstanceId id) {
        instances.undoPostpone(id);
    }
}
