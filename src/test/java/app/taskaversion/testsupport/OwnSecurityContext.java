package app.taskaversion.testsupport;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Where it is kept who is there is static, and the application that was made last wins. A test run makes several; the
 * served one that is tested now gets its own back. Comes with {@link ServedTest}.
 */
final class OwnSecurityContext implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext test) {
        SecurityContextHolder.setContextHolderStrategy(
                SpringExtension.getApplicationContext(test).getBean(SecurityContextHolderStrategy.class));
    }
}
