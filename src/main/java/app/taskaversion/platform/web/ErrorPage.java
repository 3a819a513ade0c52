package app.taskaversion.platform.web;

import app.taskaversion.platform.text.Messages;
import app.taskaversion.platform.text.Spoken;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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
        Locale locale = Spoken.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write("""
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title><meta name="color-scheme" content="light dark">
                <style>body{font:1.125rem/1.5 system-ui,sans-serif;max-width:32rem;margin:20vh auto 0;padding:0 1.5rem}</style>
                </head>
                <body><main><h1>%s</h1><p>%s</p><p><a href="/">%s</a></p></main></body>
                </html>
                """.formatted(
                        locale.getLanguage(),
                        text("app.name", locale),
                        text("app.name", locale),
                        sentence(request, locale),
                        text("error.page.back", locale)));
    }

    /** All of it is our own text, so nothing has to be escaped. */
    private String sentence(HttpServletRequest request, Locale locale) {
        Object id = request.getAttribute(ErrorBoundaryFilter.ERROR_ID);
        if (id != null) {
            return messages.getTranslation("error.unexpected", locale, id);
        }
        if (request.getAttribute(ErrorBoundaryFilter.BUSY) instanceof String busy) {
            return text(busy, locale);
        }
        return switch (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))) {
            case "404" -> text("error.page.notFound", locale);
            case "503" -> text("error.savingPaused", locale);
            default -> text("error.page.refused", locale);
        };
    }

    private String text(String key, Locale locale) {
        return messages.getTranslation(key, locale);
    }
}
