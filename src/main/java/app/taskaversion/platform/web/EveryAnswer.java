package app.taskaversion.platform.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Puts {@link SecurityHeaders} on every answer before anything else is asked. A filter would not do: what Tomcat
 * itself refuses, such as an address that cannot be read, never comes to one, and its page is a page all the same.
 *
 * <p>Comes after the valve that believes a trusted proxy, because that one is added first.
 */
@Component
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class EveryAnswer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new Headers());
    }

    private static final class Headers extends ValveBase {

        Headers() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            SecurityHeaders.ALWAYS.forEach(response::setHeader);
            if (request.isSecure()) {
                response.setHeader("Strict-Transport-Security", SecurityHeaders.STRICT_TRANSPORT);
            }
            getNext().invoke(request, response);
        }
    }
}
