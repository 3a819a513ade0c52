package app.taskaversion.shell;

import app.taskaversion.account.AccountDoors;
import app.taskaversion.account.AccountService;
import app.taskaversion.calendar.CalendarFeed;
import app.taskaversion.offline.SyncPaths;
import app.taskaversion.platform.startup.AccessMode;
import app.taskaversion.platform.startup.DoorSettings;
import app.taskaversion.platform.web.StaticFiles;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may reach what. In local mode there is no login: the local guest is signed in by a filter. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            DoorSettings settings,
            AccountService accounts,
            AccountDoors doors,
            RequestUtil vaadinRequests) {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(StaticFiles.patterns())
                .permitAll()
                .requestMatchers("/actuator", "/actuator/**")
                .permitAll()
                // A calendar program signs in nowhere: it comes with a secret.
                .requestMatchers(HttpMethod.GET, CalendarFeed.PATH + "*")
                .permitAll());
        http.headers(headers ->
                headers.disable()); // platform.web puts them on every answer, also where nothing of this is asked
        boolean local = settings.mode() == AccessMode.LOCAL;
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> {
            vaadin.enableLogoutConfiguration(false)
                    .enableCsrfConfiguration(false)
                    .anyRequest(AuthorizedUrl::authenticated);
            if (!local) {
                vaadin.loginView("/login");
            }
        });
        // Vaadin's requests carry a token of their own. Its configuration would exempt the login form, too.
        // What was tapped offline comes from a page that was opened before this session began, so it can have no token
        // of
        // it; the origin that every write is asked for and a header of its own stand in for it.
        RequestMatcher sync = PathPatternRequestMatcher.withDefaults().matcher(SyncPaths.SYNC);
        http.csrf(csrf -> csrf.ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest)
                .ignoringRequestMatchers(sync));
        // A script is told so; only a person is sent to the login page.
        http.exceptionHandling(
                errors -> errors.defaultAuthenticationEntryPointFor(SecurityConfiguration::tellTheScript, sync));
        http.httpBasic(basic -> basic.disable());
        if (local) {
            http.formLogin(form -> form.disable());
            http.addFilterBefore(new LocalGuestFilter(accounts), AnonymousAuthenticationFilter.class);
        } else {
            doors.addTo(http);
        }
        return http.build();
    }

    /** It is no page, so nobody is led back to it after signing in. */
    private static void tellTheScript(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody) {
        new HttpSessionRequestCache().removeRequest(request, response);
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }

    /** The doors bring their own; without this bean Spring Boot would make a user and print its password. */
    @Bean
    UserDetailsService noOtherUsers() {
        return name -> {
            throw new UsernameNotFoundException("Nobody comes in here");
        };
    }
}
