package app.taskaversion.operations.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.operations.ErrorGroup;
import app.taskaversion.operations.ErrorService;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.EmptyState;
import app.taskaversion.platform.ui.PageHead;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/** Our errors, for whoever runs this place. To everybody else there is no such page. */
@Route("settings/errors")
@PermitAll
class ErrorsView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {

    private final ErrorService errors;
    private final PreferenceService preferences;
    private final Clock clock;
    private final TextField code = new TextField();
    private final Div found = new Div();

    ErrorsView(ErrorService errors, PreferenceService preferences, Clock clock) {
        this.errors = errors;
        this.preferences = preferences;
        this.clock = clock;
        found.addClassNames("tas-column", "tas-stack");
        found.getElement().setAttribute("role", "status");
        code.setLabel(getTranslation("errors.code"));
        code.setHelperText(getTranslation("errors.code.help"));
        code.setValueChangeMode(ValueChangeMode.LAZY);
        code.addValueChangeListener(change -> show());
        getContent().addClassNames("tas-column", "tas-stack", "tas-models");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!errors.isOperator()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        getContent().removeAll();
        getContent()
                .add(
                        PageHead.belowMe(getTranslation("errors.title"))
                                .about(getTranslation("errors.what", ErrorService.DAYS, ErrorService.MOST)),
                        code,
                        found);
        show();
    }

    private void show() {
        List<ErrorGroup> groups = errors.list(code.getValue());
        found.removeAll();
        if (groups.isEmpty()) {
            found.add(new EmptyState(getTranslation(code.isEmpty() ? "errors.none" : "errors.unknown")));
        }
        DayWords days = new DayWords(this, preferences.get().days(), clock.instant());
        groups.forEach(group -> found.add(card(group, days)));
    }

    private Component card(ErrorGroup group, DayWords days) {
        H2 kind = new H2(group.kind().substring(group.kind().lastIndexOf('.') + 1));
        Paragraph place = new Paragraph(group.place());
        place.addClassName("tas-path");
        Paragraph when = new Paragraph(getTranslation("errors.times", group.count(), days.dayAndTime(group.last())));
        Paragraph codes = new Paragraph(getTranslation("errors.codes", String.join(", ", group.codes())));
        codes.addClassNames("tas-small", "tas-quiet");
        Div card = new Div(kind, place, when, codes);
        card.addClassNames("tas-card", "tas-block");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", getTranslation("errors.title"));
    }
}
