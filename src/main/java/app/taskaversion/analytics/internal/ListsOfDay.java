package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.internal.ShownRow.Pick;
import app.taskaversion.analytics.metric.TurnDay;
import app.taskaversion.analytics.metric.TurnMeasure;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The lists of one day on which rules or model had their turn, and what came of them. */
final class ListsOfDay {

    private final int day;
    private final boolean model;
    private int lists;
    private int refused;
    private int finished;
    private int answered;
    private double reward;
    private double net;

    ListsOfDay(int day, boolean model) {
        this.day = day;
        this.model = model;
    }

    int day() {
        return day;
    }

    /** @param list the rows of one decision */
    void add(List<ShownRow> list, double brought) {
        lists++;
        reward += brought;
        refused += list.stream().anyMatch(ShownRow::refused) ? 1 : 0;
        for (ShownRow row : list) {
            Pick pick = row.pick();
            if (pick != null && pick.finished(row.at())) {
                finished++;
                if (!Double.isNaN(pick.net())) {
                    answered++;
                    net += pick.net();
                }
            }
        }
    }

    /**
     * @param first the person's first compared day
     * @param things what else is known of this day
     */
    TurnDay with(int first, ThingsOfDay things) {
        Map<TurnMeasure, Double> values = new EnumMap<>(TurnMeasure.class);
        values.put(TurnMeasure.REWARD, reward / lists);
        values.put(TurnMeasure.FINISHED, (double) finished / lists);
        values.put(TurnMeasure.REFUSED, (double) refused / lists);
        if (answered > 0) {
            values.put(TurnMeasure.NET_RELIEF, net / answered);
        }
        things.addTo(values);
        return new TurnDay(day, (day - first) / 7, model, lists, values);
    }
}
