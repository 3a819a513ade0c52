package app.taskaversion.offline.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.testsupport.ServedTest;
import app.taskaversion.testsupport.SyncClient;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The address at which taps arrive, as it looks from outside. */
@ServedTest
class SyncAddressTest {

    @LocalServerPort
    private int port;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @AfterEach
    void close() {
        browser.close();
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/sync"))
                .header("Origin", "http://localhost:" + port);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return send(request()
                .header(SyncAddress.HEADER, "1")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.builder().build().readTree(answer.body());
    }

    private String person() throws IOException, InterruptedException {
        return json(send(request().build())).path("person").asString();
    }

    private static String message(String person, String... events) {
        return "{\"person\":\"" + person + "\",\"sentAt\":" + 1_795_424_400_000L + ",\"events\":["
                + String.join(",", events) + "]}";
    }

    private static String capture(String line) {
        return "{\"id\":\"" + Ids.next() + "\",\"kind\":\"CAPTURE\",\"at\":1795424300000,\"line\":\"" + line
                + "\",\"five\":false}";
    }

    @Test
    void whatIsSentIsAnsweredOneByOneAndNothingOfItMayBeKept() throws IOException, InterruptedException {
        String gone = "{\"id\":\"" + Ids.next() + "\",\"kind\":\"DONE\",\"at\":1795424300000,\"instance\":\""
                + UUID.randomUUID() + "\",\"five\":false}";
        HttpResponse<String> answer = post(message(person(), capture("Call Ada"), gone));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        JsonNode told = json(answer);
        assertThat(told.path("answers").get(0).path("outcome").asString()).isEqualTo("TAKEN");
        assertThat(told.path("answers").get(1).path("reason").asString()).isEqualTo("GONE");
        assertThat(told.path("answers").get(1).path("words").asString()).isEqualTo("It is not there any more.");
        assertThat(told.path("copy").toString()).contains("Call Ada");
        assertThat(send(request().build()).headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    /** Whoever writes a message by hand need not name what was not done. */
    @Test
    void whatWasNotTappedMayBeLeftOut() throws IOException, InterruptedException {
        String line = SyncClient.tap(Ids.next(), "CAPTURE", 1_795_424_300_000L, "line", "Call Bob");
        HttpResponse<String> answer = post(SyncClient.message(person(), 1_795_424_400_000L, line));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("answers").get(0).path("outcome").asString())
                .isEqualTo("TAKEN");
    }

    @Test
    void anotherPersonsTapsAreNotTaken() throws IOException, InterruptedException {
        HttpResponse<String> answer = post(message(UUID.randomUUID().toString(), capture("Not mine")));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(send(request().build()).body()).doesNotContain("Not mine");
    }

    @Test
    void aFormOrAnotherSiteCannotSendAnything() throws IOException, InterruptedException {
        String body = message(person(), capture("Forged"));
        assertThat(send(request()
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build())
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(HttpRequest.newBuilder(request().build().uri())
                                .header("Origin", "https://elsewhere.example")
                                .header(SyncAddress.HEADER, "1")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build())
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(request().build()).body()).doesNotContain("Forged");
    }

    @Test
    void whatNoPageOfOursSendsIsRefusedAndNotRepeated() throws IOException, InterruptedException {
        String me = person();
        for (String wrong : new String[] {
            "",
            "{",
            "[]",
            "{\"person\":null,\"sentAt\":1,\"events\":[]}",
            message(me, "null"),
            "{\"person\":\"" + me + "\",\"sentAt\":9223372036854775807,\"events\":[]}",
            message(me, "{\"kind\":\"CAPTURE\",\"at\":1}"),
            message(me, "{\"id\":\"Eleonore\",\"kind\":\"CAPTURE\",\"at\":1}"),
            message(me, "{\"id\":\"" + Ids.next() + "\",\"kind\":\"BUY\",\"at\":1}"),
            message(me, capture("x".repeat(1001))),
            message(me, "{\"id\":\"" + Ids.next() + "\",\"kind\":\"ANSWER\",\"at\":1,\"dread\":6,\"five\":false}")
        }) {
            HttpResponse<String> answer = post(wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void tooMuchAtOnceIsRefused() throws IOException, InterruptedException {
        String me = person();
        assertThat(post(message(me, Collections.nCopies(201, capture("Once")).toArray(new String[0])))
                        .statusCode())
                .isEqualTo(413);
        assertThat(post(" ".repeat(1024 * 1024) + message(me)).statusCode()).isEqualTo(413);
    }
}
