package app.taskaversion.privacy.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.push.OwnerBroadcaster;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.LeavingPreview;
import app.taskaversion.platform.ui.LiveRefresh;
import app.taskaversion.platform.ui.SettingsSection;
import app.taskaversion.platform.ui.Still;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.DeletionService;
import app.taskaversion.privacy.Purpose;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What you let us keep: each purpose by itself. */
@org.springframework.stereotype.Component
class ConsentsSection implements SettingsSection {

    private final ConsentService consents;
    private final DeletionService deletions;
    private final PreferenceService preferences;
    private final OwnerBroadcaster broadcaster;
    private final CurrentOwner owner;
    private final Clock clock;
    private final List<LeavingPreview> previews;

    ConsentsSection(
            ConsentService consents,
            DeletionService deletions,
            PreferenceService preferences,
            OwnerBroadcaster broadcaster,
            CurrentOwner owner,
            Clock clock,
            List<LeavingPreview> previews) {
        this.consents = consents;
        this.deletions = deletions;
        this.preferences = preferences;
        this.broadcaster = broadcaster;
        this.owner = owner;
        this.clock = clock;
        this.previews = previews;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String titleKey() {
        return "privacy.consents.title";
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public Component create() {
        Div body = new Div();
        body.addClassName("tas-setting-list");
        Paragraph lead = Still.text(new Paragraph(), body.getTranslation("privacy.consents.lead"));
        lead.addClassNames("tas-small", "tas-quiet", "tas-measure");
        body.add(lead);
        List<ConsentRow> rows = new ArrayList<>();
        Runnable look = () -> rows.forEach(ConsentRow::look);
        Feedback feedback = new Feedback(body, () -> preferences.get().noRush(), look);
        Supplier<DayWords> days = () -> new DayWords(body, preferences.get().days(), clock.instant());
        for (Purpose purpose : Purpose.values()) {
            rows.add(new ConsentRow(
                    purpose,
                    consents,
                    days,
                    preview(purpose),
                    off -> new WithdrawDialog(off, consents, deletions, feedback, look).open()));
        }
        rows.forEach(body::add);
        LiveRefresh.of(body, broadcaster, owner.get(), look);
        return body;
    }

    private @Nullable LeavingPreview preview(Purpose purpose) {
        return previews.stream()
                .filter(preview -> preview.purpose().equals(purpose.key()))
                .findFirst()
                .orElse(null);
    }
}
