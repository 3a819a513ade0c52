package app.taskaversion.account.ui;

import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.ui.RegistrationStep;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;

/** What features ask with a new account, folded away: nothing in it is needed, and nothing is chosen. */
final class FirstChoices extends Composite<Div> {

    private final transient List<RegistrationStep.Part> parts;
    private final transient CurrentOwner owner;

    FirstChoices(List<RegistrationStep> steps, CurrentOwner owner) {
        this.owner = owner;
        this.parts = steps.stream()
                .sorted(Comparator.comparingInt(RegistrationStep::order))
                .map(RegistrationStep::begin)
                .toList();
        Details choices = new Details(getTranslation("register.choices"));
        parts.forEach(part -> choices.add(part.component()));
        choices.setWidthFull();
        getContent().add(choices);
    }

    /** Stores what was chosen as the new account's own. */
    void store(OwnerId account) {
        owner.runAs(account, () -> parts.forEach(RegistrationStep.Part::store));
    }
}
