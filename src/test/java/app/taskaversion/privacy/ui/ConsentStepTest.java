package app.taskaversion.privacy.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.ui.RegistrationStep;
import app.taskaversion.platform.ui.Switch;
import app.taskaversion.privacy.ConsentEntry;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.testsupport.TestSignIn;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The part of the registration that asks what may be kept. */
@ViewTest
class ConsentStepTest {

    @Autowired
    private List<RegistrationStep> steps;

    @Autowired
    private ConsentService consents;

    @Autowired
    private TestSignIn signIn;

    @BeforeEach
    void withAccounts() {
        signIn.accountsMode();
    }

    private RegistrationStep.Part begin() {
        RegistrationStep.Part part = steps.getFirst().begin();
        UI.getCurrent().add(part.component());
        return part;
    }

    @Test
    void nothingIsTickedAndNothingIsNeeded() {
        RegistrationStep.Part part = begin();
        assertThat(_find(part.component(), Switch.class))
                .hasSize(Purpose.values().length)
                .noneMatch(Switch::isOn);
        part.store();
        assertThat(consents.history()).isEmpty();
        assertThat(consents.allowed().purposes()).isEmpty();
    }

    @Test
    void whatWasSwitchedOnIsGivenWithTheRegistration() {
        RegistrationStep.Part part = begin();
        _get(part.component(), Switch.class, spec -> spec.withLabel("Feelings on tasks"))
                .turn(true);
        part.store();
        assertThat(consents.history()).singleElement().satisfies(entry -> {
            assertThat(entry.purpose()).isEqualTo(Purpose.FEELINGS);
            assertThat(entry.way()).isEqualTo(ConsentWay.REGISTRATION);
        });
        assertThat(consents.history()).extracting(ConsentEntry::given).containsOnly(true);
    }
}
