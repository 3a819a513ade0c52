package app.taskaversion.sharing.internal;

import app.taskaversion.sharing.rule.Noise;
import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses where noise comes from. */
@Configuration(proxyBeanMethods = false)
class NoiseConfiguration {

    @Bean
    Noise noise() {
        return new DiscreteLaplace(new SecureRandom());
    }
}
