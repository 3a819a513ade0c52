package app.taskaversion.bench;

import app.taskaversion.testsupport.SyncClient;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser says to open a screen and go from one to the next, without drawing anything: the requests of Vaadin's own
 * client, so that the server does all of its work.
 */
final class ScreenClient {

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");

    private final HttpClient client;
    private final URI base;
    private String key = "";
    private int syncId;
    private int clientId;

    ScreenClient(URI base) {
        this.base = base;
        this.client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    /** Comes as somebody new who tries the app without an account; where people sign in. */
    void enterAsGuest() throws IOException, InterruptedException {
        String token = group(TOKEN, get("login"));
        HttpRequest request = HttpRequest.newBuilder(base.resolve("guest"))
                .header("Origin", base.getScheme() + "://" + base.getAuthority())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)))
                .build();
        HttpResponse<Void> in = client.send(request, HttpResponse.BodyHandlers.discarding());
        if (in.statusCode() != 302) {
            throw new IllegalStateException("A guest was answered with " + in.statusCode());
        }
    }

    /** The taps of the same person. */
    SyncClient taps() {
        return new SyncClient(client, base);
    }

    /** Opens the app in a session of its own. */
    void open() throws IOException, InterruptedException {
        String unused = get("");
        String first = get("?v-r=init&location=&query=");
        key = group(KEY, first);
        syncId = Integer.parseInt(group(SYNC, first));
    }

    /** @return how many bytes the answer has */
    int go(String route) throws IOException, InterruptedException {
        String body =
                ("{\"csrfToken\":\"%s\",\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{"
                                + "\"route\":\"%s\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},"
                                + "\"trigger\":\"\"}}],\"syncId\":%d,\"clientId\":%d}")
                        .formatted(key, route, syncId, clientId++);
        HttpRequest request = HttpRequest.newBuilder(base.resolve("?v-r=uidl&v-uiId=0"))
                .header("Origin", base.getScheme() + "://" + base.getAuthority())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        String answer =
                client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        syncId = Integer.parseInt(group(SYNC, answer));
        if (answer.contains("\"meta\":{\"appError\"") || !answer.contains("\"changes\"")) {
            throw new IllegalStateException("Not shown: " + answer.substring(0, Math.min(300, answer.length())));
        }
        return answer.length();
    }

    /** What a browser says every five minutes as long as its window is open; without it the page is given up. */
    void beat() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("?v-r=heartbeat&v-uiId=0"))
                .header("Origin", base.getScheme() + "://" + base.getAuthority())
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<Void> heard = client.send(request, HttpResponse.BodyHandlers.discarding());
        if (heard.statusCode() != 200) {
            throw new IllegalStateException("A heartbeat was answered with " + heard.statusCode());
        }
    }

    /** What a browser says when its window is closed; its page goes, and the session once it is old. */
    void leave() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("?v-r=uidl&v-uiId=0"))
                .header("Origin", base.getScheme() + "://" + base.getAuthority())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"csrfToken\":\"%s\",\"UNLOAD\":true,\"rpc\":[],\"syncId\":%d,\"clientId\":%d}"
                                .formatted(key, syncId, clientId++)))
                .build();
        HttpResponse<Void> unused = client.send(request, HttpResponse.BodyHandlers.discarding());
    }

    private String get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(base.resolve(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String group(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("Not what Vaadin says: " + text.substring(0, Math.min(300, text.length())));
        }
        return found.group(1);
    }
}
