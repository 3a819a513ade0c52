package app.taskaversion.account.ui;

import app.taskaversion.account.ProfileService;
import app.taskaversion.account.SignInCheck;
import app.taskaversion.account.SignInProof;
import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.Note;
import app.taskaversion.platform.ui.SettingsSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;

/** Who you are here: the name, and an address if you like. */
@org.springframework.stereotype.Component
class ProfileSection implements SettingsSection {

    private final ProfileService profiles;
    private final SignInCheck check;
    private final SignInProof proof;

    ProfileSection(ProfileService profiles, SignInCheck check, SignInProof proof) {
        this.profiles = profiles;
        this.check = check;
        this.proof = proof;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String titleKey() {
        return "me.profile.title";
    }

    /** A guest has neither a name nor an address. */
    @Override
    public boolean isShown() {
        return profiles.get().name() != null;
    }

    @Override
    public Component create() {
        ProfileService.Profile profile = profiles.get();
        Div body = new Div();
        body.addClassName("tas-setting-list");
        body.add(
                new Paragraph(body.getTranslation("me.profile.name", String.valueOf(profile.name()))),
                email(profile.email()));
        return body;
    }

    private Div email(@org.jspecify.annotations.Nullable String now) {
        Div body = new Div();
        body.addClassName("tas-form");
        EmailField field = new EmailField();
        field.setLabel(body.getTranslation("me.profile.email"));
        field.setHelperText(body.getTranslation("me.profile.emailHelp"));
        field.setWidthFull();
        field.setValue(now == null ? "" : now);
        field.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.EMAIL);
        field.setManualValidation(true);
        Div said = new Div();
        said.getElement().setAttribute("role", "status");
        Button store = Buttons.of(
                body.getTranslation("kit.save"),
                click -> AccountNavigation.whenItIsYou(check, proof, () -> store(field, said)));
        body.add(field, new Div(store), said);
        return body;
    }

    private void store(EmailField field, Div said) {
        said.removeAll();
        try {
            profiles.changeEmail(field.getValue());
            field.setInvalid(false);
            said.add(new Paragraph(said.getTranslation("me.profile.stored")));
        } catch (AppException refused) {
            said.add(new Note(Icons.INFO, Feedback.reason(said, refused)));
        }
    }
}
