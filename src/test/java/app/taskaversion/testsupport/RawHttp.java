package app.taskaversion.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** HTTP as it goes over the wire, because ordinary clients do not let a test choose Host, Origin or Upgrade. */
public final class RawHttp {

    /** @param head status line and header lines */
    public record Answer(int status, List<String> head, String body) {

        public Optional<String> header(String name) {
            return head.stream()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst();
        }
    }

    private final int port;

    public RawHttp(int port) {
        this.port = port;
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, "localhost:" + port, headers);
    }

    /** @param host the value of the Host header */
    public Answer send(String method, String path, String host, String... headers) {
        List<String> lines = new ArrayList<>();
        lines.add(method + " " + path + " HTTP/1.1");
        lines.add("Host: " + host);
        lines.addAll(List.of(headers));
        if (lines.stream().noneMatch(line -> line.startsWith("Connection:"))) {
            lines.add("Connection: close");
        }
        if (!method.equals("GET")) {
            lines.add("Content-Length: 0");
        }
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return read(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To the end, or as far as Content-Length says; an accepted upgrade has neither. */
    private static Answer read(Socket socket) throws IOException {
        StringBuilder text = new StringBuilder();
        var in = socket.getInputStream();
        int end = -1;
        int wanted = Integer.MAX_VALUE;
        for (int b = in.read(); b >= 0; b = text.length() < wanted ? in.read() : -1) {
            text.append((char) b);
            if (end < 0 && b == '\n' && text.toString().endsWith("\r\n\r\n")) {
                end = text.length() - 4;
                wanted = wanted(answer(text, end));
            }
        }
        return answer(text, end);
    }

    private static int wanted(Answer answer) {
        int head = String.join("\r\n", answer.head()).length() + 4;
        return answer.status() == 101
                ? head
                : answer.header("Content-Length")
                        .map(length -> head + Integer.parseInt(length))
                        .orElse(Integer.MAX_VALUE);
    }

    private static Answer answer(StringBuilder text, int end) {
        List<String> head = text.substring(0, end).lines().toList();
        return new Answer(Integer.parseInt(head.getFirst().substring(9, 12)), head, text.substring(end + 4));
    }
}
