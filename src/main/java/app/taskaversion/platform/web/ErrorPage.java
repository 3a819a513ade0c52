package app.taskaversion.platform.web;

import app.taskaversion.platform.text.Messages;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** What the browser shows where no view of ours can: a plain page with a sentence and the way back. */
@Component("error")
class ErrorPage implements View {

    private final Messages messages;

    ErrorPage(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String getContentType() {
        return MediaType.TEXT_HTML_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("""
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title><meta name="color-scheme" content="light dark">
                <style>body{font:1.125rem/1.5 system-ui,sans-serif;max-width:32rem;margin:20vh auto 0;padding:0 1.5rem}</style>
                </head>
                <body><main><h1>%s</h1><p>%s</p><p><a href="/">%s</a></p></main></body>
                </html>
                """.formatted(text("app.name"), text("app.name"), sentence(request), text("error.page.back")));
    }

    /** All of it is our own text, so nothing has to be escaped. */
    private String sentence(HttpServletRequest request) {
        Object id = request.getAttribute(ErrorBoundaryFilter.ERROR_ID);
        if (id != null) {
            return messages.english("error.unexpected", id);
        }
        return switch (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))) {
            case "404" -> text("error.page.notFound");
            case "503" -> text("error.savingPaused");
            default -> text("error.page.refused");
        };
    }

    private String text(String key) {
        return messages.english(key);
    }
}
