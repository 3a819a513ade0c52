package app.taskaversion.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.ui.RegistrationStep;
import app.taskaversion.platform.ui.Switch;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.testsupport.Accounts;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
@Accounts
class FirstChoicesTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private List<RegistrationStep> steps;

    @Autowired
    private CurrentOwner owner;

    @Autowired
    private ConsentService consents;

    @Test
    void whatIsChosenBelongsToTheNewAccountAndNothingIsChosenAtFirst() {
        OwnerId account = People.create(context);
        FirstChoices choices = new FirstChoices(steps, owner);
        UI.getCurrent().add(choices);
        _get(
                        Details.class,
                        spec -> spec.withPredicate(
                                details -> details.getParent().isPresent()
                                        && details.getSummaryText().startsWith("Choose what may be kept")))
                .setOpened(true);
        assertThat(_find(Switch.class)).hasSameSizeAs(Purpose.values()).noneMatch(Switch::isOn);
        _get(Switch.class, spec -> spec.withLabel("Feelings on tasks")).turn(true);

        choices.store(account);

        assertThat(consents.history()).isEmpty();
        People.signIn(account);
        assertThat(consents.isGiven(Purpose.FEELINGS)).isTrue();
        assertThat(consents.isGiven(Purpose.FREE_TEXT)).isFalse();
    }
}
