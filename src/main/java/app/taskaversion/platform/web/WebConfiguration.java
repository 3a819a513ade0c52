package app.taskaversion.platform.web;

import app.taskaversion.platform.persistence.DatabaseState;
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
    FilterRegistrationBean<LocalModeFilter> localModeFilter(Messages messages) {
        var registration = new FilterRegistrationBean<>(new LocalModeFilter(messages));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setAsyncSupported(true);
        return registration;
    }

    @Bean
    FilterRegistrationBean<ErrorBoundaryFilter> errorBoundaryFilter(DatabaseState database) {
        var registration = new FilterRegistrationBean<>(new ErrorBoundaryFilter(database));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        registration.setAsyncSupported(true);
        return registration;
    }
}
