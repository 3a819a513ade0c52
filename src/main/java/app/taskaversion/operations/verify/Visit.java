package app.taskaversion.operations.verify;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Asks a deployment over the network like a browser: keeps cookies, follows nothing. */
final class Visit {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI base;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @param base scheme, host and port */
    Visit(URI base) {
        this.base = base;
    }

    /** Something cannot be reached at all. */
    static final class Unreachable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreachable(URI address, IOException cause) {
            super(address + " cannot be reached (" + cause.getClass().getSimpleName() + ")", cause);
        }
    }

    HttpResponse<String> get(String path) {
        return send("GET", base.resolve(path), "", Map.of());
    }

    HttpResponse<String> get(URI address) {
        return send("GET", address, "", Map.of());
    }

    /** @param more headers beside the origin, which is our own */
    HttpResponse<String> send(String method, String path, String body, Map<String, String> more) {
        return send(method, base.resolve(path), body, more);
    }

    private HttpResponse<String> send(String method, URI address, String body, Map<String, String> more) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (!method.equals("GET")) {
            request.header("Origin", base.getScheme() + "://" + base.getRawAuthority());
        }
        more.forEach(request::header);
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Unreachable(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    static List<String> cookies(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    boolean isEncrypted() {
        return "https".equals(base.getScheme());
    }

    URI base() {
        return base;
    }
}
