package app.taskaversion.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A view or component with the whole application behind it, on SQLite, as a new person, without a browser. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SqliteTest
@ExtendWith(Browserless.class)
public @interface ViewTest {}
