package app.taskaversion.platform.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the push channel of a tab small. It says nothing for most of a day, and what the browser has to say comes by other
 * requests; but each channel brought 130 kB of buffers with it, as much as all that a screen holds, and beside the heap
 * what deflating and inflating takes. With these settings it is some 20, with the connection. (ADR 31)
 */
@Component
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class QuietPush extends OncePerRequestFilter
        implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, VaadinServiceInitListener {

    /** Of what a browser says there, which is next to nothing. */
    private static final String MESSAGE = "512";

    /** What is read from the channel and written to it at once; longer news go in several writes. */
    private static final String FRAME = "1024";

    /** The same for any connection. An answer of 10 kB goes in three writes. */
    private static final String SOCKET = "4096";

    private static final String EXTENSIONS = "Sec-WebSocket-Extensions";

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        // Read once, when the first channel is made ready; Tomcat has no other way to set it.
        System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", FRAME);
        server.addContextCustomizers(context -> {
            context.addParameter("org.apache.tomcat.websocket.textBufferSize", MESSAGE);
            context.addParameter("org.apache.tomcat.websocket.binaryBufferSize", MESSAGE);
        });
        server.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appReadBufSize", SOCKET);
            connector.setProperty("socket.appWriteBufSize", SOCKET);
        });
    }

    /** Vaadin sets this one itself, with 16 kB and 16 000 characters for each channel, and Atmosphere uses neither. */
    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (event.getSource() instanceof VaadinServletService service) {
            ServletContext context = service.getServlet().getServletContext();
            for (String servlet : context.getServletRegistrations().keySet()) {
                if (context.getAttribute(JSR356WebsocketInitializer.getAttributeName(servlet))
                        instanceof AtmosphereFramework push) {
                    push.addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, MESSAGE);
                }
            }
        }
    }

    /** News are short, and a channel that deflates keeps what it needs for that as long as it is open. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request.getHeader(EXTENSIONS) == null ? request : new Plain(request), response);
    }

    private static final class Plain extends HttpServletRequestWrapper {

        Plain(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return EXTENSIONS.equalsIgnoreCase(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return EXTENSIONS.equalsIgnoreCase(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }
    }
}
