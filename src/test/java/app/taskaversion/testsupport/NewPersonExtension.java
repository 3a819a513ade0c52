package app.taskaversion.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Each test runs as a person who owns nothing yet, at {@link TestClock#START}, in local mode. So tests share a database.
 */
public final class NewPersonExtension implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        ApplicationContext context = SpringExtension.getApplicationContext(test);
        context.getBean(TestClock.class).set(TestClock.START);
        context.getBeanProvider(TestSignIn.class).ifAvailable(TestSignIn::local);
        People.signIn(People.create(context));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        People.signOut();
        assertThat(OwnerWatch.takeFailed()).as("statements without their owner").isEmpty();
    }
}
