package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.metric.Ending;
import app.taskaversion.analytics.metric.Facts;
import app.taskaversion.analytics.metric.Moment;

/**
 * A stretch of time.
 *
 * @param from the first moment, in milliseconds since 1970
 * @param to the last moment
 */
record Window(long from, long to) {

    /** {@link Facts#NEVER} is in no window. */
    boolean holds(long at) {
        return at != Facts.NEVER && at >= from && at <= to;
    }

    int count(Facts facts, Moment moment) {
        int count = 0;
        for (int row = 0; row < facts.size(); row++) {
            count += holds(facts.at(moment, row)) ? 1 : 0;
        }
        return count;
    }

    /** Finished rows whose guess or answer is doubted. */
    int suspects(Facts facts) {
        int count = 0;
        for (int row = 0; row < facts.size(); row++) {
            count += facts.suspect(row) && facts.ending(row) == Ending.DONE && holds(facts.at(Moment.ENDED, row))
                    ? 1
                    : 0;
        }
        return count;
    }
}
