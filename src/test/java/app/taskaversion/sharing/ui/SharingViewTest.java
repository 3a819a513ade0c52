package app.taskaversion.sharing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.DownloadLink;
import app.taskaversion.sharing.AggregateExportService;
import app.taskaversion.sharing.ReleaseEntry;
import app.taskaversion.sharing.ReleaseId;
import app.taskaversion.sharing.internal.Crowd;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.TestSignIn;
import app.taskaversion.testsupport.ViewTest;
import com.github.mvysny.kaributesting.v10.NotFoundError;
import com.vaadin.flow.router.RouterLink;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ViewTest
class SharingViewTest {

    private static final String PATH = "settings/sharing";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AggregateExportService exports;

    @Autowired
    private CurrentOwner owner;

    @BeforeEach
    @AfterEach
    void nothingCounted() {
        Crowd.clear(context);
    }

    private static String shown() {
        Screen.open(PATH);
        return words();
    }

    private static String words() {
        return Screen.words(_get(SharingView.class));
    }

    private void signInAsAdministrator() {
        context.getBean(TestSignIn.class).accountsMode();
        int unused = context.getBean(JdbcClient.class)
                .sql("update app_user set role = 'ADMIN', guest = false where id = :me")
                .param("me", owner.get().toString())
                .update();
    }

    @Test
    void itSaysWhatIsCountedAndAsksBeforeATurnIsSpent() {
        signInAsAdministrator();
        assertThat(shown())
                .contains("2 of 2 counts of this year are left", "Nothing has been counted yet", "Nothing is sent")
                .contains("Lines of fewer than about 300 people are held back");
        Screen.press("Count, and make a file");
        assertThat(words()).contains("There is no way back");
        assertThat(exports.overview().left()).isEqualTo(2);
        Screen.press("Not now");
        assertThat(words()).doesNotContain("There is no way back");
        assertThat(exports.overview().left()).isEqualTo(2);
    }

    @Test
    void aSmallServerHearsThatThereAreNotEnoughPeople() throws IOException {
        Crowd.nobodyAgrees(context);
        signInAsAdministrator();
        shown();
        Screen.press("Count, and make a file");
        Screen.press("Yes, count now");
        assertThat(words())
                .contains("1 of 2 counts of this year is left", "Count 1 of 2026")
                .contains("not enough people for a private export", "SHA-256");
        assertThat(_find(DownloadLink.class)).hasSize(1);
        ReleaseEntry release = exports.overview().releases().getFirst();
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        exports.write(release.id(), zip);
        assertThat(names(zip)).containsExactly("cells.csv", "cells.json", "dictionary.csv", "audit.json");
    }

    private static List<String> names(ByteArrayOutputStream zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void onceBothTurnsAreSpentItSaysWhenTheNextOneIs() {
        signInAsAdministrator();
        exports.release();
        exports.release();
        assertThat(shown()).contains("Both counts of this year are spent", "possible in 2027 (UTC)");
        assertThat(_find(Button.class, spec -> spec.withText("Count, and make a file")))
                .isEmpty();
    }

    @Test
    void toEverybodyElseThereIsNoSuchPageAndNoWayIn() {
        context.getBean(TestSignIn.class).accountsMode();
        assertThatThrownBy(() -> Screen.open(PATH)).isInstanceOf(NotFoundError.class);
        Screen.open("settings");
        assertThat(_find(RouterLink.class).stream().map(RouterLink::getHref)).doesNotContain(PATH);
        assertThat(exports.isOperator()).isFalse();
        assertThatThrownBy(exports::overview).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(exports::release).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> exports.write(new ReleaseId(Ids.next()), new ByteArrayOutputStream()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void onOnesOwnMachineThereIsNobodyToCount() {
        assertThat(shown()).contains("On your own machine there is nobody to count together");
        assertThat(_find(Button.class, spec -> spec.withText("Count, and make a file")))
                .isEmpty();
        assertThatThrownBy(exports::release).isInstanceOf(Conflict.class).hasMessage("sharing.nobodyElse");
        Screen.open("settings");
        assertThat(_find(RouterLink.class).stream().map(RouterLink::getHref)).doesNotContain(PATH);
    }

    @Test
    void whoeverRunsTheServerFindsTheDoorOnMe() {
        signInAsAdministrator();
        Screen.open("settings");
        assertThat(_find(RouterLink.class).stream().map(RouterLink::getHref)).contains(PATH);
        assertThatThrownBy(() -> exports.write(new ReleaseId(Ids.next()), new ByteArrayOutputStream()))
                .isInstanceOf(NotFound.class);
    }
}
