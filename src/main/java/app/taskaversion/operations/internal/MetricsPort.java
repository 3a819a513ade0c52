package app.taskaversion.operations.internal;

import app.taskaversion.platform.error.StartRefused;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Figures for a monitoring system, on a port that people do not use: {@code /actuator/prometheus} and nothing else. A small
 * server of its own, because Spring's second port would take the health addresses away from the first.
 */
@Component
@ConditionalOnProperty("app.metrics.port")
@ConditionalOnWebApplication
class MetricsPort implements DisposableBean {

    static final String PATH = "/actuator/prometheus";

    private static final Logger LOG = LoggerFactory.getLogger(MetricsPort.class);
    private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry;
    private final HttpServer server;

    MetricsPort(
            PrometheusMeterRegistry registry,
            @Value("${app.metrics.host}") String host,
            @Value("${app.metrics.port}") int port) {
        this.registry = registry;
        try {
            server = HttpServer.create(new InetSocketAddress(host, port), 0);
        } catch (IOException e) {
            throw new StartRefused("startup.metricsPort.inUse", String.valueOf(port));
        }
        var unused = server.createContext("/", this::answer);
        server.start();
        LOG.info(
                "Figures for monitoring: http://{}:{}{}",
                host,
                server.getAddress().getPort(),
                PATH);
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!PATH.equals(exchange.getRequestURI().getPath()) || !"GET".equals(exchange.getRequestMethod())) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] body = registry.scrape().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", TYPE);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void destroy() {
        server.stop(0);
    }
}
