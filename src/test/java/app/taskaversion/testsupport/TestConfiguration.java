package app.taskaversion.testsupport;

import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.persistence.TableShapes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What the tests replace in the application: the clock, repetition, long work, and how people get in; and what they add: the watch on its statements. */
@org.springframework.boot.test.context.TestConfiguration(proxyBeanMethods = false)
public class TestConfiguration {

    @Bean
    static OwnerWatch ownerWatch(ObjectProvider<CurrentOwner> owner, ObjectProvider<TableShapes> tables) {
        return new OwnerWatch(owner, tables);
    }

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    @Primary
    StillRepeater stillRepeater() {
        return new StillRepeater();
    }

    @Bean
    @Primary
    PromptWork promptWork() {
        return new PromptWork();
    }

    @Bean
    @Primary
    @ConditionalOnProperty(name = "AUTH", havingValue = "local", matchIfMissing = true)
    TestSignIn testSignIn() {
        return new TestSignIn();
    }
}
