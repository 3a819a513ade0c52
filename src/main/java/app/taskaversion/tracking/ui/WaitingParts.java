package app.taskaversion.tracking.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.recommendation.Suggestion;
import app.taskaversion.tracking.Cue;
import app.taskaversion.tracking.CueService;
import app.taskaversion.tracking.DriftService;
import app.taskaversion.tracking.InstanceDetails;
import app.taskaversion.tracking.InstanceId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What there is to say about something that waits, or waited: its cue, and how its dread changed. */
@org.springframework.stereotype.Component
class WaitingParts {

    private static final int OWN_CUES = 3;

    private final CueService cues;
    private final DriftService drifts;
    private final ConsentService consents;
    private final PreferenceService preferences;
    private final Clock clock;

    WaitingParts(
            CueService cues, DriftService drifts, ConsentService consents, PreferenceService preferences, Clock clock) {
        this.cues = cues;
        this.drifts = drifts;
        this.consents = consents;
        this.preferences = preferences;
        this.clock = clock;
    }

    /** For the details of an instance. */
    List<Component> of(InstanceDetails details, DriftPanel.Offers offers) {
        List<Component> parts = new ArrayList<>();
        DriftPanel drift = drift(details.id(), details.name(), DriftPanel.Room.DETAILS, offers);
        if (drift.says()) {
            parts.add(drift);
        }
        String cue = details.cue();
        if (cue != null) {
            parts.add(new CueFacts(cue, details.name(), cues.find(cue).orElse(null)));
        }
        return parts;
    }

    /** For the card of a suggestion that waits already; empty where there is nothing to ask or to say. */
    Optional<DriftPanel> onCard(Suggestion suggestion, NowActions actions) {
        return Optional.ofNullable(suggestion.openInstance())
                .map(InstanceId::new)
                .map(id -> drift(id, suggestion.name(), DriftPanel.Room.CARD, actions.drifting(id, suggestion.name())))
                .filter(DriftPanel::speaksUp);
    }

    /** The question about the dread and what came of it. */
    private DriftPanel drift(InstanceId id, String name, DriftPanel.Room room, DriftPanel.Offers offers) {
        DayWords days = new DayWords(UI.getCurrentOrThrow(), preferences.get().days(), clock.instant());
        return new DriftPanel(id, name, drifts, consents.allowed().feelings(), days, room, offers);
    }

    /** The words that the person used last, for one more plan. */
    List<String> ownCues() {
        return cues.list().stream().map(Cue::words).limit(OWN_CUES).toList();
    }
}
