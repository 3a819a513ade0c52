package app.taskaversion.platform.web;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every address that the app answers to: routes and files as they are found, and what else there may be. */
record Addresses(ServletContext servlets) {

    private static final List<String> STATIC = List.of(
            "/VAADIN/static/client/none.js", "/favicon.ico", "/sw.js", "/manifest.webmanifest", "/offline.html");

    private static final List<String> ACTUATOR = List.of(
            "/actuator",
            "/actuator/health",
            "/actuator/health/readiness",
            "/actuator/health/liveness",
            "/actuator/env");

    /** What the framework answers itself: its own calls, uploads, downloads, and the push channel without an upgrade. */
    private static final List<String> FRAMEWORK = List.of(
            "/?v-r=init&location=",
            "/?v-r=uidl&v-uiId=0",
            "/?v-r=heartbeat&v-uiId=0",
            "/?v-r=push&v-uiId=0",
            "/VAADIN/push?v-r=push",
            "/VAADIN/dynamic/resource/0/0123/report.json",
            "/VAADIN/dynamic/resource/0/0123/upload",
            "/VAADIN/build/nothing.js");

    private static final List<String> NOWHERE = List.of(
            "/nothing/here",
            "/styles/nothing.css",
            "/error",
            "/login",
            "/logout",
            "/index.html",
            "/META-INF/MANIFEST.MF",
            "/WEB-INF/web.xml",
            "/application.yml",
            "/.git/config",
            "/.env",
            "/styles/",
            "/icons",
            "/%3Cscript%3E",
            "/settings/%2e%2e/tasks");

    /** What the views registered. */
    List<String> routes() {
        ApplicationRouteRegistry registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets));
        return RouteConfiguration.forRegistry(registry).getAvailableRoutes().stream()
                .map(route -> "/" + route.getTemplate())
                .toList();
    }

    /** What lies in our folder for the browser. */
    static List<String> ourFiles() {
        Path frontend = Path.of("frontend");
        try (Stream<Path> files = Files.walk(frontend)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> "/" + frontend.relativize(file).toString().replace('\\', '/'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> all() {
        List<String> all = new ArrayList<>(routes());
        all.addAll(ourFiles());
        Stream.of(STATIC, ACTUATOR, FRAMEWORK, NOWHERE).forEach(all::addAll);
        return all;
    }
}
