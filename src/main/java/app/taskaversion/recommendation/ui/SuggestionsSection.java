package app.taskaversion.recommendation.ui;

import app.taskaversion.platform.ui.DoorLink;
import app.taskaversion.platform.ui.SettingsSection;
import app.taskaversion.recommendation.SuggestionService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Whether anything learned may have a say in suggestions, and the door to how they are found. */
@org.springframework.stereotype.Component
class SuggestionsSection implements SettingsSection {

    private final SuggestionService suggestions;

    SuggestionsSection(SuggestionService suggestions) {
        this.suggestions = suggestions;
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public String titleKey() {
        return "advice.section";
    }

    @Override
    public Component create() {
        Div body = new Div();
        body.addClassName("tas-setting-list");
        body.add(
                RulesOnly.of(
                        body,
                        suggestions.choice().rulesOnly(),
                        on -> suggestions.choose(suggestions.choice().withRulesOnly(on))),
                DoorLink.to(HowView.class, "how.title"));
        return body;
    }
}
