package app.taskaversion.account.internal;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The network that an address belongs to, as far as one person usually has it: /24 of IPv4, /64 of IPv6. */
final class AddressPrefix {

    /** So that no name is ever looked up. */
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private AddressPrefix() {}

    /** @return a short text for comparing; "?" for what is no address */
    static String of(String address) {
        String bare = address.replaceFirst("%.*$", "");
        if (!LITERAL.matcher(bare).matches()) {
            return "?";
        }
        try {
            InetAddress parsed = InetAddress.getByName(bare);
            int length = parsed instanceof Inet4Address ? 3 : 8;
            return HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), length));
        } catch (UnknownHostException e) {
            return "?";
        }
    }
}
