package app.taskaversion.account.ui;

import app.taskaversion.platform.ui.SettingsSection;
import app.taskaversion.platform.ui.Still;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sections of one page as cards; those of one title share a card. */
class SectionCards extends Composite<Div> {

    SectionCards(List<SettingsSection> sections, SettingsSection.Page page) {
        getContent().addClassName("tas-grid-2");
        Map<String, Section> cards = new LinkedHashMap<>();
        sections.stream()
                .filter(section -> section.page() == page)
                .filter(SettingsSection::isShown)
                .sorted(Comparator.comparingInt(SettingsSection::order))
                .forEach(section -> card(cards, section).add(section.create()));
    }

    private Section card(Map<String, Section> cards, SettingsSection section) {
        return cards.computeIfAbsent(section.titleKey(), key -> {
            Section card = new Section(Still.text(new H2(), getTranslation(key)));
            card.addClassNames("tas-card", "tas-block", "tas-settings");
            if (section.wide()) {
                card.addClassName("span");
            }
            getContent().add(card);
            return card;
        });
    }
}
