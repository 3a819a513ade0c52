package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.internal.ShownRow.Pick;
import app.taskaversion.analytics.metric.AsOf;
import app.taskaversion.analytics.metric.Impression;
import app.taskaversion.analytics.metric.LoggedDecision;
import app.taskaversion.analytics.metric.RealisedValue;
import app.taskaversion.analytics.metric.TurnDay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was shown, as formulas take it. */
final class ShownLog {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** As it is stored with a decision. */
    private static final String MODEL = "ml";

    private final List<ShownRow> rows;
    private final AsOf asOf;

    ShownLog(List<ShownRow> rows, AsOf asOf) {
        this.rows = rows;
        this.asOf = asOf;
    }

    /** @param number of a task; the mode stands with its policy, as {@link #way} puts them together */
    List<Impression> impressions(ToIntFunction<String> number) {
        List<Impression> impressions = new ArrayList<>();
        String former = "";
        for (ShownRow row : rows) {
            String place = row.decision() + " " + row.position();
            if (!place.equals(former)) {
                impressions.add(new Impression(
                        number.applyAsInt(row.task()), row.at(), way(row.mode(), row.policy()), row.pick() != null));
            }
            former = place;
        }
        return impressions;
    }

    static String way(String mode, String policy) {
        return mode + "/" + policy;
    }

    /** Decisions of which nothing more can come, in the order of time; without those for one small thing. */
    List<LoggedDecision> settled() {
        double usual = usualNet();
        return lists().stream().map(list -> decision(list, usual)).toList();
    }

    /** The rows of each of these decisions. */
    private List<List<ShownRow>> lists() {
        Map<String, List<ShownRow>> lists = new LinkedHashMap<>();
        for (ShownRow row : rows) {
            if (!row.small() && RealisedValue.settled(row.at(), asOf.millis())) {
                lists.computeIfAbsent(row.decision(), decision -> new ArrayList<>())
                        .add(row);
            }
        }
        return List.copyOf(lists.values());
    }

    /** Days on which rules or model had their turn, with what is known of each from its lists alone. */
    List<ListsOfDay> turns() {
        double usual = usualNet();
        Map<String, ListsOfDay> days = new LinkedHashMap<>();
        for (List<ShownRow> list : lists()) {
            ShownRow first = list.getFirst();
            if (first.arm() != null) {
                int day = day(first);
                days.computeIfAbsent(day + first.arm(), unused -> new ListsOfDay(day, MODEL.equals(first.arm())))
                        .add(list, reward(list, usual));
            }
        }
        return days.values().stream()
                .filter(day -> day.day() <= asOf.today() - TurnDay.SETTLED)
                .toList();
    }

    private int day(ShownRow row) {
        return Math.toIntExact(asOf.days().dayOf(Instant.ofEpochMilli(row.at())).toEpochDay());
    }

    private static double reward(List<ShownRow> list, double usual) {
        return list.stream()
                .filter(row -> row.pick() != null)
                .mapToDouble(row -> Objects.requireNonNull(row.pick()).reward(row.at(), usual))
                .sum();
    }

    private double usualNet() {
        double sum = 0;
        int n = 0;
        for (ShownRow row : rows) {
            Pick pick = row.pick();
            if (pick != null && !Double.isNaN(pick.net())) {
                sum += pick.net();
                n++;
            }
        }
        return RealisedValue.usualNet(sum, n);
    }

    private LoggedDecision decision(List<ShownRow> list, double usual) {
        ShownRow first = list.getFirst();
        Map<String, Double> chances = new HashMap<>();
        Map<String, String> leaders = new TreeMap<>();
        if (first.chances() != null) {
            read(JSON.readTree(first.chances()), first.mode(), chances, leaders);
        }
        return new LoggedDecision(
                first.at(), day(first), first.mode(), reward(list, usual), first.task(), chances, leaders);
    }

    /** What {@code Draw.stored} of the recommendations wrote: score, first and included of each, and who leads. */
    private static void read(JsonNode stored, String mode, Map<String, Double> chances, Map<String, String> leaders) {
        double best = Double.NEGATIVE_INFINITY;
        for (Map.Entry<String, JsonNode> each : stored.path("chances").properties()) {
            chances.put(each.getKey(), each.getValue().path(1).asDouble());
            if (each.getValue().path(0).asDouble() > best) {
                best = each.getValue().path(0).asDouble();
                leaders.put(mode, each.getKey());
            }
        }
        stored.path("leaders")
                .properties()
                .forEach(each -> leaders.put(each.getKey(), each.getValue().asString()));
    }
}
