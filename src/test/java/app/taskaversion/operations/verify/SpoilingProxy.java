package app.taskaversion.operations.verify;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;

/** Stands before the app like a proxy that somebody set up wrongly: everything passes, but for one thing. */
final class SpoilingProxy implements AutoCloseable {

    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "content-length", "host", "upgrade", "http2-settings", "transfer-encoding", "date");

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;
    private final int behind;
    private final String path;
    private final String header;
    private final String instead;

    /**
     * @param path of which answers are spoilt; empty for none
     * @param header whose value is replaced; "status" for the status
     * @param instead empty to leave it out
     */
    SpoilingProxy(int behind, String path, String header, String instead) throws IOException {
        this.behind = behind;
        this.path = path;
        this.header = header;
        this.instead = instead;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void pass(HttpExchange exchange) throws IOException {
        String app = "http://localhost:" + behind;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(app + exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (name.equalsIgnoreCase("Origin")) {
                request.header(name, app);
            } else if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try {
            answer(exchange, client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        boolean spoilt = exchange.getRequestURI().getPath().equals(path);
        int status = answer.statusCode();
        answer.headers().map().forEach((name, values) -> {
            if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                exchange.getResponseHeaders().put(name, List.copyOf(values));
            }
        });
        if (spoilt && header.equals("status")) {
            status = Integer.parseInt(instead);
        } else if (spoilt) {
            exchange.getResponseHeaders().remove(header);
            if (!instead.isEmpty()) {
                exchange.getResponseHeaders().set(header, instead);
            }
        }
        byte[] body = answer.body();
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
