package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.AdvicePage;
import app.taskaversion.analytics.AdvicePage.Way;
import app.taskaversion.analytics.AdviceService;
import app.taskaversion.analytics.LookBackFilter;
import app.taskaversion.analytics.metric.AsOf;
import app.taskaversion.analytics.metric.Effectiveness;
import app.taskaversion.analytics.metric.LoggedDecision;
import app.taskaversion.analytics.metric.MeanReward;
import app.taskaversion.analytics.metric.OtherWays;
import app.taskaversion.analytics.metric.TurnComparison;
import app.taskaversion.analytics.metric.TurnDay;
import app.taskaversion.analytics.metric.TurnGuard;
import app.taskaversion.analytics.metric.TurnRest;
import app.taskaversion.platform.time.DayBoundary;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Statements for a page: what was shown, what the tasks are called, the facts, and what there is of compared days. */
@Service
@Transactional(readOnly = true)
class SqlAdviceService implements AdviceService {

    private final ShownRows shown;
    private final FactsQuery facts;
    private final TurnDays turns;

    SqlAdviceService(ShownRows shown, FactsQuery facts, TurnDays turns) {
        this.shown = shown;
        this.facts = facts;
        this.turns = turns;
    }

    @Override
    public AdvicePage read(Instant now, DayBoundary days) {
        AsOf asOf = new AsOf(now, days);
        Instant from = now.minus(Duration.ofDays(DAYS));
        ShownLog log = new ShownLog(shown.read(from, now), asOf);
        FactsQuery.Read read = facts.read(LookBackFilter.DEFAULT, from, now);
        Effectiveness observed = Effectiveness.of(
                read.facts(), log.impressions(read.numbers()), from.toEpochMilli(), now.toEpochMilli() + 1);
        List<LoggedDecision> settled = log.settled();
        List<TurnDay> compared = turns.read(asOf);
        TurnRest rest = TurnGuard.rest(compared);
        return new AdvicePage(
                observed,
                ways(observed),
                settled.size(),
                Math.toIntExact(settled.stream().filter(LoggedDecision::drawn).count()),
                OtherWays.of(settled, asOf.today()),
                TurnComparison.own(compared),
                rest != null && rest.holds(asOf.today()) ? rest : null);
    }

    @Override
    public Map<String, MeanReward> rewards(Instant now, DayBoundary days) {
        AsOf asOf = new AsOf(now, days);
        List<ShownRow> rows = shown.read(now.minus(Duration.ofDays(REWARD_DAYS)), now);
        return MeanReward.byMode(new ShownLog(rows, asOf).settled(), asOf.today());
    }

    @Override
    public List<LoggedDecision> settled(Instant from, Instant now, DayBoundary days) {
        return new ShownLog(shown.read(from, now), new AsOf(now, days)).settled();
    }

    @Override
    public List<TurnDay> compared(Instant now, DayBoundary days) {
        return turns.read(new AsOf(now, days));
    }

    private static List<Way> ways(Effectiveness observed) {
        return observed.modes().entrySet().stream()
                .map(entry -> {
                    int slash = entry.getKey().lastIndexOf('/');
                    return new Way(
                            entry.getKey().substring(0, Math.max(0, slash)),
                            entry.getKey().substring(slash + 1),
                            entry.getValue(),
                            observed.difference(entry.getValue()));
                })
                .sorted(Comparator.comparing((Way way) -> -way.outcomes().shown())
                        .thenComparing(way -> -way.outcomes().taken())
                        .thenComparing(Way::mode)
                        .thenComparing(Way::policy))
                .toList();
    }
}
