package app.taskaversion.tracking.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.UUID;

/**
 * What a tap on a notification asks for: {@code ?reminder=ID&do=five}. The id is good once, on its day, for its owner, so
 * a link from elsewhere starts nothing; it is taken out of the address at once.
 */
class ReminderTap {

    private static final String REMINDER = "reminder";
    private static final String DO = "do";

    private final NowPrompts prompts;
    private final NowActions actions;

    ReminderTap(NowPrompts prompts, NowActions actions) {
        this.prompts = prompts;
        this.actions = actions;
    }

    void follow(QueryParameters query, UI ui) {
        Optional<String> id = query.getSingleParameter(REMINDER);
        if (id.isEmpty()) {
            return;
        }
        ui.getPage().getHistory().replaceState(null, "");
        id.flatMap(ReminderTap::read).flatMap(prompts::opened).ifPresent(reminder -> {
            switch (query.getSingleParameter(DO).orElse("")) {
                case "five" -> actions.five(reminder);
                case "later" -> actions.later(reminder);
                default -> {} // it stands above the card
            }
        });
    }

    private static Optional<UUID> read(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
