package app.taskaversion.privacy.ui;

import static app.taskaversion.testsupport.Screen.press;
import static app.taskaversion.testsupport.Screen.words;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.note.NoteService;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.privacy.AccountDeletionService;
import app.taskaversion.testsupport.OwnedTables;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.TestSignIn;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
class AccountDeletionDialogTest {

    @Autowired
    private NoteService notes;

    @Autowired
    private AccountDeletionService accounts;

    @Autowired
    private TestSignIn signIn;

    @Autowired
    private ApplicationContext context;

    private static void open() {
        Screen.open("settings/privacy");
        press("Delete everything…");
    }

    private static Button delete() {
        return _get(Button.class, spec -> spec.withText("Delete everything"));
    }

    private static String sheet() {
        return words(_get(AccountDeletionDialog.class));
    }

    @Test
    void itNeedsTheTwoWordsAndSaysWhatThereIs() {
        var unused = notes.add("slept badly");
        open();
        assertThat(sheet()).contains("there is no way back").contains("1 note");
        assertThat(delete().isEnabled()).isFalse();
        TextField words =
                _get(TextField.class, spec -> spec.withLabel("To be sure it is not a slip: type “delete everything”"));
        _setValue(words, "delete");
        assertThat(delete().isEnabled()).isFalse();
        _setValue(words, " Delete everything ");
        assertThat(delete().isEnabled()).isTrue();
        press("Leave it as it is");
        assertThat(notes.list(0, 10)).hasSize(1);
    }

    @Test
    void afterwardsEverythingIsGoneAndTheReceiptCanBeSaved() {
        var unused = notes.add("slept badly");
        open();
        _setValue(_get(TextField.class), "delete everything");
        delete().click();
        assertThat(sheet()).contains("Nothing of yours is left in any table.");
        assertThat(OwnedTables.rows(context).values()).containsOnly(0L);
        String href = _get(Anchor.class, spec -> spec.withAttribute("download", "deletion-receipt.json"))
                .getHref();
        String json =
                new String(Base64.getDecoder().decode(href.substring(href.indexOf(',') + 1)), StandardCharsets.UTF_8);
        assertThat(json).contains("\"deleted\" : \"account\"", "\"note\" : 1").doesNotContain("slept");
        assertThat(_find(Button.class, spec -> spec.withText("Leave it as it is")))
                .isEmpty();
    }

    @Test
    void whereTheSignInHasEndedLeavingIsAPlainLink() {
        signIn.accountsMode();
        open();
        _setValue(_get(TextField.class), "delete everything");
        delete().click();
        Anchor leave = _get(Anchor.class, spec -> spec.withText("Leave"));
        assertThat(leave.getHref()).isEqualTo("login?out");
        assertThat(leave.isRouterIgnore()).isTrue();
    }

    @Test
    void tooLongAfterSigningInThePasswordIsAskedForFirst() {
        signIn.longAgo();
        open();
        assertThat(_find(AccountDeletionDialog.class)).isEmpty();
        assertThat(_get(PasswordField.class).getLabel()).isEqualTo("Password");
    }

    @Test
    void withoutThatItOnlySaysSo() {
        signIn.longAgo();
        new AccountDeletionDialog(accounts, signIn).open();
        assertThat(sheet()).contains("Please sign in once more first");
        assertThat(_find(Button.class, spec -> spec.withText("Delete everything")))
                .isEmpty();
    }
}
