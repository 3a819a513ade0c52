package app.taskaversion.platform.web;

import app.taskaversion.platform.persistence.DatabaseState;
import app.taskaversion.platform.startup.AccessMode;
import app.taskaversion.platform.startup.DoorSettings;
import app.taskaversion.platform.text.Messages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The filters that every request passes first, before security and the actuator. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class WebConfiguration {

    @Bean
    FilterRegistrationBean<RefusedAccess> refusedAccess() {
        var registration = new FilterRegistrationBean<>(new RefusedAccess());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setAsyncSupported(true);
        return registration;
    }

    /** In server mode the names that the app answers to are the proxy's business. */
    @Bean
    FilterRegistrationBean<OwnHostFilter> ownHostFilter(Messages messages, DoorSettings doors) {
        var registration = new FilterRegistrationBean<>(new OwnHostFilter(messages));
        registration.setEnabled(doors.mode() == AccessMode.LOCAL);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        registration.setAsyncSupported(true);
        return registration;
    }

    @Bean
    FilterRegistrationBean<OwnOriginFilter> ownOriginFilter(Messages messages) {
        var registration = new FilterRegistrationBean<>(new OwnOriginFilter(messages));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        registration.setAsyncSupported(true);
        return registration;
    }

    @Bean
    FilterRegistrationBean<ErrorBoundaryFilter> errorBoundaryFilter(DatabaseState database) {
        var registration = new FilterRegistrationBean<>(new ErrorBoundaryFilter(database));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
        registration.setAsyncSupported(true);
        return registration;
    }

    @Bean
    FilterRegistrationBean<ScreensNotKept> screensNotKept() {
        var registration = new FilterRegistrationBean<>(new ScreensNotKept());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 4);
        registration.setAsyncSupported(true);
        return registration;
    }
}
