package app.taskaversion.operations.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.taskaversion.operations.ErrorService;
import app.taskaversion.platform.error.ErrorLog;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.TestSignIn;
import app.taskaversion.testsupport.ViewTest;
import com.github.mvysny.kaributesting.v10.NotFoundError;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ViewTest
class ErrorsViewTest {

    private static final String PATH = "settings/errors";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestSignIn signIn;

    @Autowired
    private ErrorService errors;

    @BeforeEach
    void nothingYet() {
        ErrorLog.takeNoted();
        int unused = jdbc.sql("delete from error_note").update();
    }

    private static String words() {
        return Screen.words(_get(ErrorsView.class));
    }

    @Test
    void withoutAnErrorItSaysSo() {
        Screen.open(PATH);
        assertThat(words())
                .contains("Errors of the app", "Nothing went wrong on our side", "Nothing that anybody wrote");
    }

    @Test
    void theCodeFindsWhatHappened() {
        String code = ErrorLog.report(new IllegalStateException("the funeral"));
        ErrorLog.report(new UnsupportedOperationException());
        Screen.open(PATH);
        assertThat(words())
                .contains("IllegalStateException", "UnsupportedOperationException", "Once, last today", code)
                .contains("operations.ui.ErrorsViewTest.theCodeFindsWhatHappened:")
                .doesNotContain("funeral");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Code")), code.toLowerCase(java.util.Locale.ROOT));
        assertThat(words()).contains("IllegalStateException").doesNotContain("UnsupportedOperationException");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Code")), "ZZZZZ");
        assertThat(words()).contains("No error of the last days has this code");
    }

    @Test
    void toOthersThereIsNoSuchPageAndNoDoor() {
        assertThat(errors.isOperator()).isTrue();
        Screen.open("settings");
        assertThat(_find(RouterLink.class)).anyMatch(link -> Screen.words(link).contains("Errors of the app"));
        signIn.accountsMode();
        assertThatThrownBy(() -> Screen.open(PATH)).isInstanceOf(NotFoundError.class);
        Screen.open("settings/words");
        Screen.open("settings");
        assertThat(_find(RouterLink.class)).noneMatch(link -> Screen.words(link).contains("Errors of the app"));
    }
}
