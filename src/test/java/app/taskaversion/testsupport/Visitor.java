package app.taskaversion.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser of their own, cookies included, who sends what they like. No redirect is followed. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

    private final int port;
    private final CookieManager jar = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(jar).build();

    public Visitor(int port) {
        this.port = port;
    }

    /** What came back, and where it sends the browser; empty if nowhere. */
    public record Answer(int status, String body, String target, HttpHeaders headers) {

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    public Answer get(String path) {
        return send(request(path).build());
    }

    public Answer send(String method, String path, String type, String body) {
        return send(request(path)
                .header("Origin", "http://localhost:" + port)
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Sends a form as its page would, with the token of the page. */
    public Answer form(String path, String fields) {
        Matcher token = TOKEN.matcher(get("/login").body());
        if (!token.find()) {
            throw new IllegalStateException("The page carries no token");
        }
        return send(
                "POST",
                path,
                "application/x-www-form-urlencoded",
                fields + (fields.isEmpty() ? "" : "&") + "_csrf=" + encoded(token.group(1)));
    }

    public Answer signIn(String name, String password) {
        return form("/login", "username=" + encoded(name) + "&password=" + encoded(password));
    }

    public String session() {
        return jar.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> answer = browser.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", ""),
                    answer.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
