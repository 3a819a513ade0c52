package app.taskaversion.transfer.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.SignInCheck;
import app.taskaversion.platform.job.BackgroundExecutor;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.push.OwnerBroadcaster;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.LiveRefresh;
import app.taskaversion.transfer.ExportService;
import app.taskaversion.transfer.ImportHistory;
import app.taskaversion.transfer.OriginalFiles;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes what stands below the files: what was brought before, the files themselves, and the ways to take data along. */
@Component
class KeptCards {

    private final ImportHistory history;
    private final OriginalFiles originals;
    private final ExportService exports;
    private final SignInCheck signIn;
    private final PreferenceService preferences;
    private final BackgroundExecutor background;
    private final OwnerBroadcaster broadcaster;
    private final CurrentOwner owner;
    private final Clock clock;

    KeptCards(
            ImportHistory history,
            OriginalFiles originals,
            ExportService exports,
            SignInCheck signIn,
            PreferenceService preferences,
            BackgroundExecutor background,
            OwnerBroadcaster broadcaster,
            CurrentOwner owner,
            Clock clock) {
        this.history = history;
        this.originals = originals;
        this.exports = exports;
        this.signIn = signIn;
        this.preferences = preferences;
        this.background = background;
        this.broadcaster = broadcaster;
        this.owner = owner;
        this.clock = clock;
    }

    /** The cards, each of which is there only while it has something to show. */
    Div create(Feedback feedback) {
        Div cards = new Div();
        HistoryCard earlier = new HistoryCard(
                history,
                batch -> takeBack(batch.id(), batch.sourceName(), feedback, () -> {}),
                () -> new DayWords(cards, preferences.get().days(), clock.instant()));
        OriginalsCard files = new OriginalsCard(
                originals, feedback, () -> new DayWords(cards, preferences.get().days(), clock.instant()));
        TakeAlongCard takeAlong = new TakeAlongCard(exports, signIn);
        Runnable look = () -> {
            earlier.look();
            takeAlong.offerOriginals(files.look());
        };
        look.run();
        cards.addClassNames("tas-stack", "tas-kept");
        cards.add(earlier, files, takeAlong);
        LiveRefresh.of(cards, broadcaster, owner.get(), look);
        cards.addAttachListener(attached -> look.run());
        return cards;
    }

    /**
     * Shows what would be taken away, and takes it away if the person still wants to.
     *
     * @param then runs once it is gone
     */
    void takeBack(UUID batch, String source, Feedback feedback, Runnable then) {
        TakeBackDialog dialog = new TakeBackDialog(history, background, batch, source, words -> {
            then.run();
            feedback.say(words);
        });
        dialog.open();
    }
}
