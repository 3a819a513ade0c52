package app.taskaversion.tracking.internal;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.analytics.metric.CueHits;
import app.taskaversion.platform.text.NameKey;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.tracking.Cue;
import app.taskaversion.tracking.CueService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class SqlCueService implements CueService {

    /** What worked longer ago says little about now. */
    private static final Duration COUNTS = Duration.ofDays(182);

    private final CuePlans plans;
    private final PreferenceService preferences;
    private final Clock clock;

    SqlCueService(CuePlans plans, PreferenceService preferences, Clock clock) {
        this.plans = plans;
        this.preferences = preferences;
        this.clock = clock;
    }

    @Override
    public List<Cue> list() {
        Instant now = clock.instant();
        Map<String, List<CuePlans.Worded>> byCue = new LinkedHashMap<>();
        plans.since(now.minus(COUNTS))
                .forEach(plan -> byCue.computeIfAbsent(NameKey.of(plan.words()), key -> new ArrayList<>())
                        .add(plan));
        DayBoundary days = preferences.get().days();
        return byCue.values().stream()
                .map(same -> cue(same, days, now))
                .sorted(Comparator.comparing(Cue::last).reversed())
                .toList();
    }

    private static Cue cue(List<CuePlans.Worded> plans, DayBoundary days, Instant now) {
        CuePlans.Worded latest = plans.getLast();
        CueHits hits = CueHits.of(plans.stream().map(CuePlans.Worded::plan).toList(), days, now);
        return new Cue(
                latest.words(),
                hits.n(),
                hits.hits(),
                hits.open(),
                latest.plan().at());
    }

    @Override
    public Optional<Cue> find(String words) {
        String key = NameKey.of(words);
        return list().stream()
                .filter(cue -> NameKey.of(cue.words()).equals(key))
                .findFirst();
    }
}
