package app.taskaversion.tracking;

import static app.taskaversion.tracking.InterventionEffect.STOPPED;
import static app.taskaversion.tracking.InterventionEffect.UNKNOWN;
import static app.taskaversion.tracking.InterventionEffect.WENT_ON;
import static app.taskaversion.tracking.InterventionKind.CONDITIONS;
import static app.taskaversion.tracking.InterventionKind.FEELING;
import static app.taskaversion.tracking.InterventionKind.SMALLER;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.tracking.HelpedBefore.Best;
import app.taskaversion.tracking.HelpedBefore.Tried;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HelpedBeforeTest {

    private final List<Tried> past = new ArrayList<>();

    private void tried(InterventionKind kind, DoingKind doing, InterventionEffect... effects) {
        for (InterventionEffect effect : effects) {
            past.add(new Tried(kind, doing, effect));
        }
    }

    @Test
    void withoutAPastNothingIsSaidAndTheOrderStays() {
        HelpedBefore helped = HelpedBefore.of(past, DoingKind.CALL);
        assertThat(helped.order()).containsExactly(SMALLER, CONDITIONS, FEELING);
        assertThat(helped.best()).isNull();
    }

    @Test
    void twoAreTooFewAndUnknownOnesDoNotCount() {
        tried(FEELING, DoingKind.CALL, WENT_ON, WENT_ON, UNKNOWN, UNKNOWN);
        assertThat(HelpedBefore.of(past, DoingKind.CALL).best()).isNull();
        tried(FEELING, DoingKind.CALL, STOPPED);
        HelpedBefore helped = HelpedBefore.of(past, DoingKind.CALL);
        assertThat(helped.best()).isEqualTo(new Best(FEELING, DoingKind.CALL, 2, 3));
        assertThat(helped.order()).containsExactly(FEELING, SMALLER, CONDITIONS);
    }

    @Test
    void thisKindOfTaskComesBeforeAllTasks() {
        tried(CONDITIONS, DoingKind.TIDY, WENT_ON, WENT_ON, WENT_ON, WENT_ON);
        tried(SMALLER, DoingKind.CALL, WENT_ON, WENT_ON);
        assertThat(HelpedBefore.of(past, DoingKind.CALL).best())
                .as("too few of this kind: all together")
                .isEqualTo(new Best(CONDITIONS, DoingKind.ANY, 4, 4));
        tried(SMALLER, DoingKind.CALL, STOPPED);
        assertThat(HelpedBefore.of(past, DoingKind.CALL).best()).isEqualTo(new Best(SMALLER, DoingKind.CALL, 2, 3));
    }

    @Test
    void whatHelpedLessThanEverySecondTimeIsNotCalledHelp() {
        tried(SMALLER, DoingKind.CALL, WENT_ON, STOPPED, STOPPED);
        tried(FEELING, DoingKind.TIDY, WENT_ON, WENT_ON, WENT_ON);
        HelpedBefore helped = HelpedBefore.of(past, DoingKind.CALL);
        assertThat(helped.best()).isNull();
        assertThat(helped.order().getFirst()).isEqualTo(SMALLER);
        tried(SMALLER, DoingKind.CALL, WENT_ON);
        assertThat(HelpedBefore.of(past, DoingKind.CALL).best()).isEqualTo(new Best(SMALLER, DoingKind.CALL, 2, 4));
    }

    @Test
    void equalSharesGoToTheOneTriedMoreThenToTheFirst() {
        tried(SMALLER, DoingKind.ANY, WENT_ON, WENT_ON, WENT_ON);
        tried(CONDITIONS, DoingKind.ANY, WENT_ON, WENT_ON, WENT_ON, WENT_ON);
        assertThat(HelpedBefore.of(past, DoingKind.ANY).best()).isEqualTo(new Best(CONDITIONS, DoingKind.ANY, 4, 4));
        tried(SMALLER, DoingKind.ANY, WENT_ON);
        assertThat(HelpedBefore.of(past, DoingKind.ANY).best()).isEqualTo(new Best(SMALLER, DoingKind.ANY, 4, 4));
    }
}
