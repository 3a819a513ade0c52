package app.taskaversion.platform.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Where the browser fetches the parts of the installed app. A file below a version never changes and may be kept for good;
 * the worker, the page and the manifest are asked for anew.
 */
@Controller
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ShellAddresses {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final OfflineShell shell;
    private final AppManifest manifest;

    ShellAddresses(OfflineShell shell, AppManifest manifest) {
        this.shell = shell;
        this.manifest = manifest;
    }

    @GetMapping(OfflineShell.WORKER)
    ResponseEntity<byte[]> worker() {
        return fresh("text/javascript;charset=utf-8", shell.worker());
    }

    @GetMapping(OfflineShell.PAGE)
    ResponseEntity<byte[]> page() {
        return fresh("text/html;charset=utf-8", shell.page());
    }

    @GetMapping(AppManifest.PATH)
    ResponseEntity<byte[]> manifest() {
        return fresh("application/manifest+json;charset=utf-8", manifest.text());
    }

    @GetMapping(OfflineShell.FOLDER + "{version}/{*file}")
    ResponseEntity<byte[]> file(@PathVariable String version, @PathVariable String file) {
        String name = file.substring(1);
        if (!version.equals(shell.version()) || !OfflineShell.FILES.contains(name)) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .cacheControl(FOR_GOOD)
                .contentType(MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM))
                .body(OfflineShell.bytes(name));
    }

    private static ResponseEntity<byte[]> fresh(String type, String text) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(type))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
