package app.taskaversion.reminder;

import app.taskaversion.platform.error.LimitExceeded;
import java.util.Base64;

/**
 * Where a browser takes messages and what it reads them with, as its push service made it (W3C Push API). All of it comes
 * from a page and is believed as little as anything else from there.
 *
 * @param endpoint the address at the push service, at most 1000 characters
 * @param p256dh its public key, an uncompressed point of P-256 in base64url
 * @param auth its secret of 16 bytes in base64url
 */
public record PushAddress(String endpoint, String p256dh, String auth) {

    private static final int LONGEST = 1_000;
    private static final int POINT = 65;
    private static final int SECRET = 16;

    /** @throws LimitExceeded if a part has another shape */
    public PushAddress {
        if (endpoint.length() > LONGEST || bytes(p256dh) != POINT || bytes(auth) != SECRET) {
            throw new LimitExceeded("error.push.address");
        }
    }

    private static int bytes(String text) {
        try {
            return text.length() > LONGEST ? 0 : Base64.getUrlDecoder().decode(text).length;
        } catch (IllegalArgumentException e) {
            return 0;
        }
    }

    /** Never the address: whoever has it can write to that browser. */
    @Override
    public String toString() {
        return "PushAddress";
    }
}
