package app.taskaversion.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole application on a SQLite file, served on a random loopback port; the context is shared. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "doors.bcrypt-cost=4"})
@Import(TestConfiguration.class)
@ExtendWith(OwnSecurityContext.class)
@ContextConfiguration(initializers = SqliteTest.Initializer.class)
public @interface ServedTest {}
