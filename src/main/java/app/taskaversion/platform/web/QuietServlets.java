package app.taskaversion.platform.web;

import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Stops Tomcat from logging what {@link ErrorBoundaryFilter} logs too, because Tomcat repeats the message of the error,
 * which may hold what a person wrote. Only for its servlets: why a start went wrong must be seen.
 */
@Component
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class QuietServlets {

    private static final String LOGGER = "org.apache.catalina.core.ContainerBase.[Tomcat].[localhost].[/].";
    private static final Set<String> SERVLETS = Set.of("[dispatcherServlet]", "[springServlet]");

    @EventListener(ApplicationReadyEvent.class)
    void quieten() {
        LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
        SERVLETS.forEach(servlet -> logging.setLogLevel(LOGGER + servlet, LogLevel.OFF));
    }
}
