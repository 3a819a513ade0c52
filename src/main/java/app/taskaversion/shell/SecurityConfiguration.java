package app.taskaversion.shell;

import app.taskaversion.account.AccountService;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Who may reach what. In local mode there is no login: the local guest is signed in by the filter. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    /** Static files of ours; they hold nothing of a person. */
    static final String[] STATIC_FILES = {"/styles/**", "/scripts/**", "/icons/**", "/images/**", "/favicon.ico"};

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, AccountService accounts) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(STATIC_FILES)
                .permitAll()
                .requestMatchers("/actuator/health", "/actuator/health/**")
                .permitAll());
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.enableLogoutConfiguration(false));
        http.addFilterBefore(new LocalGuestFilter(accounts), AnonymousAuthenticationFilter.class);
        http.httpBasic(basic -> basic.disable());
        http.formLogin(form -> form.disable());
        return http.build();
    }

    /** No password exists yet; without this bean Spring Boot would make a user and print its password. */
    @Bean
    UserDetailsService noPasswordUsers() {
        return name -> {
            throw new UsernameNotFoundException("No accounts in local mode");
        };
    }
}
