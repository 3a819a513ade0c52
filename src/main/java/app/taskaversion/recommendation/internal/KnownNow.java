package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.feature.Past;
import app.taskaversion.recommendation.feature.Snapshot;
import app.taskaversion.recommendation.feature.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What is known of the person and of what is open at one moment.
 *
 * @param read all that it comes from
 */
record KnownNow(Snapshot snapshot, TimelineQuery.Read read) {

    /** @param keys of what is open */
    static KnownNow of(Ask ask, Board board, List<String> keys, TimelineQuery.Read read) {
        Past past = read.past();
        List<Past.CheckIn> checkIns = new ArrayList<>(past.checkIns());
        if (ask.energy() != null) {
            checkIns.add(new Past.CheckIn(ask.now(), ask.energy()));
        }
        Timeline timeline = Timeline.of(
                new Past(past.categories(), past.offers(), past.attempts(), checkIns),
                ask.days().zone());
        return new KnownNow(
                timeline.at(ask.now(), keys.stream().map(board::item).toList()), read);
    }

    /** Before anything was predicted. */
    List<Scored> unpredicted() {
        return snapshot.tasks().stream()
                .map(task -> new Scored(UUID.fromString(task), Float.NaN))
                .toList();
    }
}
