package app.taskaversion.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;

/** The whole application on a real PostgreSQL; the context is shared by all tests that carry this. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "doors.bcrypt-cost=4")
@Import({TestConfiguration.class, Tasks.class, TestSql.class})
@ContextConfiguration(initializers = PostgresTest.Initializer.class)
@ExtendWith(NewPersonExtension.class)
public @interface PostgresTest {

    /** Points the application at a new database. */
    class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                    context, "DATABASE_URL=" + TestDatabases.newPostgresUrl());
        }
    }
}
