package app.taskaversion.recommendation.ui;

import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.recommendation.ModelsOverview;
import app.taskaversion.recommendation.ModelsOverview.Event;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** What happened to the models, the latest first, and how often rules stood in. */
final class ModelsLog extends Composite<Div> {

    ModelsLog(ModelsOverview page, DayWords days) {
        getContent().addClassNames("tas-card", "tas-block");
        if (!page.fallbacks().isEmpty()) {
            UnorderedList list = new UnorderedList();
            page.fallbacks()
                    .forEach(each -> list.add(new ListItem(getTranslation(
                            "models.fallback", each.times(), getTranslation("models.fallback." + each.cause())))));
            getContent().add(new H2(getTranslation("models.fallbacks")), list);
        }
        if (!page.events().isEmpty()) {
            UnorderedList list = new UnorderedList();
            page.events().forEach(event -> list.add(new ListItem(line(event, days))));
            getContent().add(new H2(getTranslation("models.events")), list);
        }
    }

    private String line(Event event, DayWords days) {
        return getTranslation(
                "models.eventLine",
                days.dayAndTime(event.at()),
                getTranslation("models.event." + event.kind(), event.version(), event.detail()));
    }
}
