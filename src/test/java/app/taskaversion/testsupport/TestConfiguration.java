package app.taskaversion.testsupport;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What the tests replace in the application: the clock. */
@org.springframework.boot.test.context.TestConfiguration(proxyBeanMethods = false)
public class TestConfiguration {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }
}
