package app.taskaversion.account.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are hashed. The cost is a property only so that tests need not pay it. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {

    static final int COST = 12;

    /** Each takes a core for a third of a second; the others wait their turn. */
    private static final int AT_ONCE = 2;

    @Bean
    PasswordEncoder passwordEncoder(@Value("${doors.bcrypt-cost:" + COST + "}") int cost) {
        return new AccountPasswordEncoder(cost, AT_ONCE);
    }
}
