package app.taskaversion.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What the browser does at it, {@code UnsentIT} does in a browser. */
@ViewTest
class UnsentDialogTest {

    private final AtomicInteger signedOut = new AtomicInteger();

    private UnsentDialog open(int waiting) {
        UnsentDialog dialog = new UnsentDialog(waiting, signedOut::incrementAndGet);
        dialog.open();
        return dialog;
    }

    @Test
    void itSaysHowManyWait() {
        open(1);
        assertThat(Screen.words(_get(UnsentDialog.class)))
                .contains("1 thing that you typed is not stored yet. Signing out would lose it.");
        Screen.press("Stay");
        open(3);
        assertThat(Screen.words(_get(UnsentDialog.class)))
                .contains("3 things that you typed are not stored yet. Signing out would lose them.");
    }

    @Test
    void stayingSignsNobodyOut() {
        UnsentDialog dialog = open(2);
        Screen.press("Stay");
        assertThat(dialog.isOpened()).isFalse();
        assertThat(signedOut).hasValue(0);
    }

    @Test
    void afterTheFileThePersonStillDecides() {
        UnsentDialog dialog = open(2);
        Screen.press("Save as a file");
        assertThat(Screen.words(dialog)).contains("The file is with your downloads.");
        assertThat(dialog.isOpened()).isTrue();
        assertThat(signedOut).hasValue(0);
    }

    @Test
    void signingOutAnywayIsOneTap() {
        open(2);
        Screen.press("Sign out without it");
        assertThat(signedOut).hasValue(1);
    }
}
