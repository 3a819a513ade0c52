package app.taskaversion.account.ui;

import app.taskaversion.account.DetailLevel;
import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.ChoiceChips;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.FirstScreens;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much asking is fine, at the very beginning. It is a setting and no answer about the person. (product §3.4) */
@org.springframework.stereotype.Component
class FirstLevel implements FirstScreens {

    private final PreferenceService preferences;

    FirstLevel(PreferenceService preferences) {
        this.preferences = preferences;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Visit begin() {
        return new Visit() {
            @Override
            public List<Screen> screens() {
                return List.of(new Level(preferences));
            }

            @Override
            public void end() {
                // Each tap was stored as it was made.
            }
        };
    }

    private record Level(PreferenceService preferences) implements Screen {

        @Override
        public String questionKey() {
            return "onboarding.level";
        }

        @Override
        public String whyKey() {
            return "onboarding.level.why";
        }

        @Override
        public Component create() {
            Div body = new Div();
            body.addClassNames("tas-stack", "tas-tight");
            Feedback feedback = new Feedback(body, () -> preferences.get().noRush(), () -> {});
            ChoiceChips<DetailLevel> chips = new ChoiceChips<>(
                    body.getTranslation(questionKey()),
                    List.of(DetailLevel.values()),
                    level -> body.getTranslation("me.level." + level));
            Paragraph help = new Paragraph();
            help.addClassNames("tas-small", "tas-quiet");
            help.getElement().setAttribute("role", "status");
            // Nothing is chosen beforehand, although there is a default: it is not the person's word.
            DetailLevel chosen = preferences.find(PreferenceKey.DETAIL_LEVEL).isPresent()
                    ? preferences.get().detailLevel()
                    : null;
            chips.setValue(chosen);
            say(help, chosen);
            chips.addValueChangeListener(change -> {
                DetailLevel level = change.getValue();
                var unused = feedback.attempt(() -> keep(level));
                say(help, level);
            });
            body.add(chips, help);
            return body;
        }

        private void keep(@Nullable DetailLevel level) {
            if (level == null) {
                preferences.remove(PreferenceKey.DETAIL_LEVEL);
            } else {
                preferences.set(PreferenceKey.DETAIL_LEVEL, level.name());
            }
        }

        private static void say(Paragraph help, @Nullable DetailLevel level) {
            help.setText(level == null ? "" : help.getTranslation("me.levelHelp." + level));
        }
    }
}
