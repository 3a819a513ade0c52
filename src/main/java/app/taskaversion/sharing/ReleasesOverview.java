package app.taskaversion.sharing;

import java.time.Instant;
import java.util.List;

/**
 * The statistics that were handed out, and whether there may be more.
 *
 * @param left how many releases this year (UTC) has left, 0–2
 * @param freeFrom when the next year begins
 * @param releases the newest first
 */
public record ReleasesOverview(int left, Instant freeFrom, List<ReleaseEntry> releases) {

    public ReleasesOverview {
        releases = List.copyOf(releases);
    }

    public boolean isUnderWay() {
        return releases.stream().anyMatch(release -> release.state() == ReleaseEntry.State.UNDER_WAY);
    }
}
