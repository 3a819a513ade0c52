package app.taskaversion.platform.log;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The network that an address belongs to, as far as one person usually has it: /24 of IPv4, /64 of IPv6. */
public final class AddressPrefix {

    /** So that no name is ever looked up. */
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private AddressPrefix() {}

    /** @return the network, such as {@code 192.0.2.0/24} or {@code 2001:db8:1:2:0:0:0:0/64}; "?" for what is no address */
    public static String of(String address) {
        String bare = address.replaceFirst("%.*$", "");
        if (!LITERAL.matcher(bare).matches()) {
            return "?";
        }
        try {
            InetAddress parsed = InetAddress.getByName(bare);
            byte[] bytes = parsed.getAddress();
            int kept = parsed instanceof Inet4Address ? 3 : 8;
            Arrays.fill(bytes, kept, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * 8;
        } catch (UnknownHostException e) {
            return "?";
        }
    }
}
