package app.taskaversion.platform.startup;

import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** An address or a network as settings name it: {@code 10.0.0.5}, {@code 10.0.0.0/8}, {@code fd00::/8}. */
final class AddressRange {

    /** Digits only, so that no name is ever looked up. */
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Fa-f:.]+(/[0-9]{1,3})?");

    private AddressRange() {}

    static boolean isOne(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return false;
        }
        try {
            new IpAddressMatcher(text).matches("127.0.0.1");
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
