package app.taskaversion.platform.web;

import app.taskaversion.platform.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Our own files for the browser. They hold nothing of a person and may be cached: for five minutes without asking, then
 * with a question that is answered by 304 as long as the content is the same. So an update is seen everywhere within
 * five minutes without names that change.
 *
 * <p>The tag is made from the content. The date of a file inside the jar says nothing: a reproducible build gives every
 * version the same one.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class StaticFiles implements WebMvcConfigurer {

    /** The folders below {@code frontend/}, and the theme's. */
    private static final List<String> FOLDERS = List.of("styles", "scripts", "icons", "images", "aura");

    /** Made by the server, see {@link ShellAddresses}: they hold nothing of a person either. */
    private static final List<String> OF_THE_APP =
            List.of(OfflineShell.WORKER, OfflineShell.PAGE, AppManifest.PATH, OfflineShell.FOLDER + "**");

    private static final CacheControl CACHE =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic().mustRevalidate();

    private final Map<String, String> tags = new ConcurrentHashMap<>();

    /** For security rules. */
    public static String[] patterns() {
        return Stream.concat(FOLDERS.stream().map(folder -> "/" + folder + "/**"), OF_THE_APP.stream())
                .toArray(String[]::new);
    }

    /** Whether a path of a request is one of these files. */
    public static boolean contain(String path) {
        return FOLDERS.stream().anyMatch(folder -> path.startsWith("/" + folder + "/"))
                || OF_THE_APP.contains(path)
                || path.startsWith(OfflineShell.FOLDER);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (String folder : FOLDERS) {
            registry.addResourceHandler("/" + folder + "/**")
                    .addResourceLocations("classpath:/META-INF/resources/" + folder + "/")
                    .setCacheControl(CACHE)
                    .setUseLastModified(false)
                    .setEtagGenerator(this::tag);
        }
    }

    /** Weak, because the same content may be sent compressed. */
    private String tag(Resource file) {
        try {
            String version = file.getURL() + "|" + file.lastModified() + "|" + file.contentLength();
            return tags.computeIfAbsent(version, key -> "W/\"" + digest(file) + "\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return Sha256.hex(in.readAllBytes()).substring(0, 24);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
