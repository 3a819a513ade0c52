package app.taskaversion.privacy.ui;

import app.taskaversion.platform.ui.RegistrationStep;
import app.taskaversion.platform.ui.Switch;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.Map;

/** What a new account lets us keep: everything off, each by itself, and a plain timer with all of it off. */
@org.springframework.stereotype.Component
class ConsentStep implements RegistrationStep {

    private final ConsentService consents;

    ConsentStep(ConsentService consents) {
        this.consents = consents;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Part begin() {
        return new Switches(consents);
    }

    /** One switch for each purpose. */
    private static final class Switches implements Part {

        private final ConsentService consents;
        private final Div body = new Div();
        private final Map<Purpose, Switch> switches = new EnumMap<>(Purpose.class);

        Switches(ConsentService consents) {
            this.consents = consents;
            body.addClassName("tas-setting-list");
            Paragraph lead = new Paragraph(body.getTranslation("privacy.step.lead"));
            lead.addClassNames("tas-small", "tas-quiet");
            body.add(lead);
            for (Purpose purpose : Purpose.values()) {
                String key = "privacy.purpose." + purpose.key();
                Switch onOff = new Switch(body.getTranslation(key), false, on -> {}); // asked for when all is stored
                onOff.setHelperText(body.getTranslation(key + ".short"));
                switches.put(purpose, onOff);
                Div row = new Div(onOff, PurposeDetails.of(body, purpose));
                row.addClassName("tas-consent");
                body.add(row);
            }
        }

        @Override
        public Component component() {
            return body;
        }

        @Override
        public void store() {
            switches.forEach((purpose, onOff) -> {
                if (onOff.isOn()) {
                    consents.give(purpose, ConsentWay.REGISTRATION);
                }
            });
        }
    }
}
