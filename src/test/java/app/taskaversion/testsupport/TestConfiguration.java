package app.taskaversion.testsupport;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What the tests replace in the application: the clock, and how people get in. */
@org.springframework.boot.test.context.TestConfiguration(proxyBeanMethods = false)
public class TestConfiguration {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    @Primary
    @ConditionalOnProperty(name = "AUTH", havingValue = "local", matchIfMissing = true)
    TestSignIn testSignIn() {
        return new TestSignIn();
    }
}
