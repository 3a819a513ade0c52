package app.taskaversion.reminder.internal;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/**
 * Push services are servers of the public internet that speak TLS on its own port. Whoever names another address wants
 * this server to knock at a door inside its network.
 *
 * <p>Looked at before each message. Between this and the connection the name is not looked up again: Java keeps an answer
 * for half a minute.
 */
@Component
class PublicHttps implements EndpointGuard {

    private static final int TLS_PORT = 443;

    /** What is not the public internet, beside what {@link InetAddress} knows by itself. */
    private static final List<IpAddressMatcher> CLOSED = java.util.stream.Stream.of(
                    "0.0.0.0/8",
                    "100.64.0.0/10",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "240.0.0.0/4",
                    "fc00::/7",
                    "64:ff9b::/96",
                    "64:ff9b:1::/48",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "100::/64")
            .map(IpAddressMatcher::new)
            .toList();

    @Override
    public boolean allows(URI endpoint) {
        String host = endpoint.getHost();
        if (!"https".equalsIgnoreCase(endpoint.getScheme())
                || host == null
                || endpoint.getUserInfo() != null
                || (endpoint.getPort() != -1 && endpoint.getPort() != TLS_PORT)) {
            return false;
        }
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(PublicHttps::isPublic);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    static boolean isPublic(InetAddress address) {
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && CLOSED.stream().noneMatch(range -> range.matches(address.getHostAddress()));
    }
}
