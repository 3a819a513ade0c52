package app.taskaversion.tracking.ui;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.ProfileService;
import app.taskaversion.platform.error.Busy;
import app.taskaversion.platform.ui.FirstScreens;
import app.taskaversion.task.TaskFilter;
import app.taskaversion.task.TaskService;
import app.taskaversion.tracking.InstanceFilter;
import app.taskaversion.tracking.InstanceQueries;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether somebody is here for the first time, which screens they get, and how far they are. (product §3.4) */
@Component
class Onboarding {

    /** No more screens than that, whatever features bring. */
    private static final int MOST = 4;

    private static final TaskFilter ANY = TaskFilter.IN_USE.withArchived(TaskFilter.Archived.ALSO);

    private final List<FirstScreens> screens;
    private final ProfileService profile;
    private final PreferenceService preferences;
    private final TaskService tasks;
    private final InstanceQueries queries;
    private final Clock clock;

    Onboarding(
            List<FirstScreens> screens,
            ProfileService profile,
            PreferenceService preferences,
            TaskService tasks,
            InstanceQueries queries,
            Clock clock) {
        this.screens = screens.stream()
                .sorted(Comparator.comparingInt(FirstScreens::order))
                .toList();
        this.profile = profile;
        this.preferences = preferences;
        this.tasks = tasks;
        this.queries = queries;
        this.clock = clock;
    }

    /** Neither gone through nor skipped, and nothing is there yet that the person made or brought. */
    boolean isDue() {
        return !profile.firstScreensDone()
                && tasks.count(ANY) == 0
                && queries.count(InstanceFilter.of(InstanceFilter.Group.OPEN, clock.instant())) == 0
                && queries.count(InstanceFilter.of(InstanceFilter.Group.DONE, clock.instant())) == 0;
    }

    /** What features ask, in its order. */
    List<FirstScreens.Visit> begin() {
        return screens.stream().map(FirstScreens::begin).toList();
    }

    static List<FirstScreens.Screen> of(List<FirstScreens.Visit> visits) {
        return visits.stream()
                .flatMap(visit -> visit.screens().stream())
                .limit(MOST)
                .toList();
    }

    /** Where the person left, from 0; also on another device. A word that we did not write counts as the beginning. */
    int at(int screens) {
        String text = preferences.find(PreferenceKey.FIRST_SCREEN).orElse("");
        return text.matches("[1-9]") ? Math.min(Integer.parseInt(text), screens) - 1 : 0;
    }

    void remember(int at) {
        try {
            preferences.set(PreferenceKey.FIRST_SCREEN, String.valueOf(at + 1));
        } catch (Busy importing) {
            // The next screen must open all the same; after a reload it is this one again.
            return;
        }
    }

    /** Through, or all skipped: it never comes by itself again. */
    void end(List<FirstScreens.Visit> visits) {
        visits.forEach(FirstScreens.Visit::end);
        profile.endFirstScreens();
        preferences.remove(PreferenceKey.FIRST_SCREEN);
    }
}
