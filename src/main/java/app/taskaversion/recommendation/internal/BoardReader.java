package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.Ask;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what could be suggested, in five statements. */
@Component
@Transactional(readOnly = true)
class BoardReader {

    private final ThingQuery things;
    private final PastQuery past;
    private final ShownQuery shown;

    BoardReader(ThingQuery things, PastQuery past, ShownQuery shown) {
        this.things = things;
        this.past = past;
        this.shown = shown;
    }

    /**
     * What was read.
     *
     * @param shown what was suggested lately, the newest first
     */
    record Reading(Board board, Refusals refusals, List<Shown> shown) {}

    Reading read(Ask ask) {
        List<Shown> lately = shown.lately(ask.now());
        Refusals refusals = new Refusals(lately, ask.now());
        Board board =
                new Board(ask, things.tasks(ask.now()), things.waiting(ask.now()), past.read(ask.now()), refusals);
        return new Reading(board, refusals, lately);
    }
}
