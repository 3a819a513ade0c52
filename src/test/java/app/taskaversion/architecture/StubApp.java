package app.taskaversion.architecture;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Stands in for the packaged app where the replay script itself is tested; -Dstub=… makes it misbehave. */
public final class StubApp {

    private StubApp() {}

    public static void main(String[] args) throws IOException {
        if (System.getProperty("jarmode") != null) {
            unpack(args);
            return;
        }
        String fault = System.getProperty("stub", "");
        if (fault.equals("stops")) {
            System.exit(3);
        }
        if (fault.equals("writes")) {
            // Into the folder of the program, which is read-only in a container that is run so.
            Files.writeString(Path.of("written"), "rows");
        }
        if (!fault.equals("other-database")) {
            String url = System.getenv("DATABASE_URL");
            Files.writeString(Path.of(url.substring("sqlite:///".length())), "rows");
        }
        int port = Integer.parseInt(System.getenv("PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        answer(server, "/", fault.equals("broken-page") ? 500 : 200, "page", "no-store");
        answer(
                server,
                "/actuator/health",
                fault.equals("locked") ? 401 : 200,
                fault.equals("down") ? "{\"status\":\"DOWN\"}" : "{\"status\":\"UP\"}",
                "no-store");
        answer(
                server,
                "/styles/tokens.css",
                fault.equals("no-asset") ? 404 : 200,
                ":root {}",
                fault.equals("no-store") ? "no-store" : "max-age=3600");
        server.start();
    }

    /** As Spring Boot's tools do: {@code extract --destination FOLDER --force}. A jar of one class is unpacked already. */
    private static void unpack(String[] args) throws IOException {
        Path jar = Path.of(System.getProperty("java.class.path"));
        Path folder = Path.of(args[2]);
        Files.copy(jar, folder.resolve(jar.getFileName()));
        Files.createDirectories(folder.resolve("lib"));
    }

    private static void answer(HttpServer server, String path, int status, String text, String cacheControl) {
        server.createContext(path, exchange -> {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Cache-Control", cacheControl);
            boolean known = exchange.getRequestURI().getPath().equals(path);
            exchange.sendResponseHeaders(known ? status : 404, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
