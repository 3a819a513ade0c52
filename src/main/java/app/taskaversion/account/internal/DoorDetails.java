package app.taskaversion.account.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.security.core.Authentication;

/**
 * What the request says about where it comes from. Lives only as long as the request.
 *
 * @param browser its family, see {@link BrowserFamily}
 * @param address of the client, as a trusted proxy says; not kept
 */
record DoorDetails(String browser, String address) {

    static DoorDetails of(HttpServletRequest request) {
        return new DoorDetails(
                BrowserFamily.of(request.getHeader("User-Agent")),
                Objects.requireNonNullElse(request.getRemoteAddr(), ""));
    }

    /** @return "" where no request carries it */
    static String addressOf(Authentication authentication) {
        return authentication.getDetails() instanceof DoorDetails details ? details.address() : "";
    }

    @Override
    public String toString() {
        return browser;
    }
}
