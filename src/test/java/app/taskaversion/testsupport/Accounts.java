package app.taskaversion.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** Server mode, where local mode is the rule of the tests. Stands beside {@link ViewTest} and the like. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(properties = "AUTH=accounts")
public @interface Accounts {}
