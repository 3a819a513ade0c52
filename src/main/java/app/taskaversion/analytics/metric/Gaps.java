package app.taskaversion.analytics.metric;

import java.util.BitSet;

/**
 * Times without a single entry, {@code gap-1.0}: more than 7 days between two days with one. After a gap everything starts
 * again: nothing from before is held against the person. (metrics §12.9 gap rule, §12.13)
 *
 * @param lastEnd the first day after the latest gap, in days since 1970-01-01; {@code Integer.MIN_VALUE} if there is none
 * @param longest days of the longest gap, 0 if there is none
 * @param count how many gaps there were
 * @param latest the latest day with an entry; {@code Integer.MIN_VALUE} if there is none
 */
public record Gaps(int lastEnd, int longest, int count, int latest) {

    public static final String VERSION = "gap-1.0";

    /** Days between two entries up to which it is no gap. */
    public static final int NO_GAP_DAYS = 7;

    private static final int NONE = Integer.MIN_VALUE;
    private static final Moment[] ENTRIES = {Moment.CREATED, Moment.INITIALIZED, Moment.STARTED, Moment.ENDED};

    /** A day counts if something was created, guessed, started or ended on it, up to the moment of asking. */
    public static Gaps of(Facts facts, AsOf asOf) {
        int today = asOf.today();
        BitSet ago = new BitSet();
        LocalDays local = new LocalDays(asOf.days());
        for (Moment moment : ENTRIES) {
            for (int row = 0; row < facts.size(); row++) {
                long at = facts.at(moment, row);
                if (at != Facts.NEVER && at <= asOf.millis()) {
                    ago.set(today - local.of(at));
                }
            }
        }
        return of(ago, today);
    }

    /** @param ago how many days before today there was an entry */
    static Gaps of(BitSet ago, int today) {
        int lastEnd = NONE;
        int longest = 0;
        int count = 0;
        int newer = ago.nextSetBit(0);
        int latest = newer < 0 ? NONE : today - newer;
        while (newer >= 0) {
            int older = ago.nextSetBit(newer + 1);
            if (older >= 0 && older - newer > NO_GAP_DAYS) {
                longest = Math.max(longest, older - newer);
                lastEnd = count == 0 ? today - newer : lastEnd;
                count++;
            }
            newer = older;
        }
        return new Gaps(lastEnd, longest, count, latest);
    }
}
