package app.taskaversion.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser as the doors see one: it keeps cookies, follows nothing, and sends forms with the token of their page. */
public final class DoorBrowser {

    public static final String SESSION = "JSESSIONID";
    public static final String STAY = "tas-stay";

    private static final Pattern TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

    private final int port;
    private final String address;
    private final CookieManager jar = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(jar).build();

    /** @param address of this browser, as a trusted proxy says it */
    public DoorBrowser(int port, String address) {
        this.port = port;
        this.address = address;
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("X-Forwarded-For", address);
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    /** The token that a page carries for forms. */
    public String token(String path) {
        Matcher meta = TOKEN.matcher(get(path).body());
        if (!meta.find()) {
            throw new AssertionError("No token for forms on " + path);
        }
        return meta.group(1);
    }

    public HttpResponse<String> post(String path, String form) {
        return send(request(path)
                .header("Origin", "http://localhost:" + port)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    /** @param more further fields of the form, such as {@code &remember-me=on} */
    public HttpResponse<String> signIn(String who, String password, String more) {
        return post(
                "/login",
                "username=" + encoded(who) + "&password=" + encoded(password) + "&_csrf=" + encoded(token("/login"))
                        + more);
    }

    public HttpResponse<String> signOut() {
        return post("/logout", "_csrf=" + encoded(token("/tasks")));
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Where an answer leads. */
    public static String target(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }

    /** @return "" if there is none */
    public String cookie(String wanted) {
        return jar.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(wanted))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    public void lose(String wanted) {
        jar.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(wanted))
                .toList()
                .forEach(cookie -> jar.getCookieStore().remove(null, cookie));
    }

    /** Somebody who is out is sent to the login page. */
    public boolean isIn() {
        return !target(get("/tasks")).startsWith("/login");
    }
}
