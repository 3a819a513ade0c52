package app.taskaversion.operations.verify;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;

/** What anybody sees from outside: health, the way to TLS, headers, cookies, and what makes it an app. */
final class OutsideChecks {

    private static final List<String> CLOSED =
            List.of("/actuator", "/actuator/env", "/actuator/metrics", "/actuator/prometheus", "/actuator/heapdump");

    private static final List<Integer> REDIRECTS = List.of(301, 302, 307, 308);

    private final Visit visit;
    private final Findings findings;

    OutsideChecks(Visit visit, Findings findings) {
        this.visit = visit;
        this.findings = findings;
    }

    void look() {
        health();
        encryption();
        HttpResponse<String> page = visit.get("/login");
        headers(page);
        cookies(page);
        app();
    }

    private void health() {
        HttpResponse<String> health = visit.get("/actuator/health");
        findings.check(
                health.statusCode() == 200 && health.body().contains("\"UP\""),
                "it is up",
                "/actuator/health answers " + health.statusCode());
        for (String path : CLOSED) {
            int status = visit.get(path).statusCode();
            findings.check(status != 200, path + " is closed", "it answers 200");
        }
    }

    private void encryption() {
        if (!visit.isEncrypted()) {
            findings.check(isThisMachine(visit.base()), "what is not encrypted stays on this machine", "use https");
            findings.leftOut("no TLS here: redirect, HSTS and Secure were not looked at");
            return;
        }
        URI base = visit.base();
        // A server on a port of its own has no plain twin that could be guessed.
        if (base.getPort() == -1 || base.getPort() == 443) {
            plain(URI.create("http://" + base.getHost() + "/"));
        } else {
            findings.leftOut("an odd port: the redirect to TLS was not looked at");
        }
        findings.check(
                Visit.header(visit.get("/login"), "Strict-Transport-Security").contains("max-age"),
                "browsers are told to stay with TLS",
                "no Strict-Transport-Security; does the proxy set X-Forwarded-Proto, and is it in TRUSTED_PROXIES?");
    }

    private void plain(URI address) {
        try {
            HttpResponse<String> answer = visit.get(address);
            findings.check(
                    REDIRECTS.contains(answer.statusCode())
                            && Visit.header(answer, "Location").startsWith("https://"),
                    "http leads to https",
                    "it answers " + answer.statusCode());
        } catch (Visit.Unreachable closed) {
            findings.check(true, "there is no way in without TLS", "");
        }
    }

    private static boolean isThisMachine(URI base) {
        return List.of("localhost", "127.0.0.1", "[::1]").contains(base.getHost());
    }

    private void headers(HttpResponse<String> page) {
        findings.check(page.statusCode() == 200, "the door opens", "/login answers " + page.statusCode());
        holds(page, "Content-Security-Policy", "default-src 'none'");
        holds(page, "Content-Security-Policy", "frame-ancestors 'none'");
        holds(page, "X-Content-Type-Options", "nosniff");
        holds(page, "Referrer-Policy", "same-origin");
        holds(page, "Cache-Control", "no-store");
        String server = Visit.header(page, "Server");
        findings.check(server.chars().noneMatch(Character::isDigit), "nobody says which server it is", server);
    }

    private void holds(HttpResponse<String> page, String name, String part) {
        String value = Visit.header(page, name);
        findings.check(value.contains(part), name + " says " + part, value.isEmpty() ? "it is missing" : value);
    }

    private void cookies(HttpResponse<String> page) {
        List<String> cookies = Visit.cookies(page);
        findings.check(!cookies.isEmpty(), "the door gives a cookie", "none");
        for (String cookie : cookies) {
            String name = cookie.substring(0, Math.max(0, cookie.indexOf('=')));
            findings.check(cookie.contains("HttpOnly"), name + " is hidden from scripts", "no HttpOnly");
            findings.check(cookie.contains("SameSite="), name + " stays with this site", "no SameSite");
            if (visit.isEncrypted()) {
                findings.check(cookie.contains("Secure"), name + " travels encrypted only", "no Secure");
            }
        }
    }

    private void app() {
        HttpResponse<String> manifest = visit.get("/manifest.webmanifest");
        findings.check(
                manifest.statusCode() == 200
                        && manifest.body().contains("\"start_url\"")
                        && manifest.body().contains("512x512"),
                "it can be installed",
                "the manifest answers " + manifest.statusCode());
        HttpResponse<String> worker = visit.get("/sw.js");
        findings.check(
                worker.statusCode() == 200
                        && Visit.header(worker, "Content-Type").contains("javascript"),
                "it has its service worker",
                "/sw.js answers " + worker.statusCode());
        HttpResponse<String> styles = visit.get("/styles/tokens.css");
        findings.check(
                styles.statusCode() == 200
                        && !Visit.header(styles, "Cache-Control").contains("no-store"),
                "files may be kept by browsers",
                "/styles/tokens.css answers " + styles.statusCode());
    }
}
