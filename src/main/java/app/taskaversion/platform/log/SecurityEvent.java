package app.taskaversion.platform.log;

import java.util.Locale;

/** What is worth a line in the log although nothing went wrong in the app. (ASVS 5.0, V16.3) */
public enum SecurityEvent {
    /** Somebody came in; {@code way} says how. */
    SIGNED_IN,
    /** A wrong password or code; the account is named only if there is one. */
    SIGN_IN_REFUSED,
    /** Too many tries; the person was told to wait. */
    THROTTLED,
    SIGNED_OUT,
    /** Somebody signed out devices of theirs under <i>My devices</i>. */
    DEVICES_SIGNED_OUT,
    PASSWORD_CHANGED,
    SECOND_FACTOR_ON,
    SECOND_FACTOR_OFF,
    /** New codes on paper were made; the old ones are void. */
    CODES_RENEWED,
    EMAIL_CHANGED,
    /** A link for a forgotten password was sent. */
    LINK_SENT,
    /** A new password by a code on paper or a link. */
    RECOVERED,
    RECOVERY_REFUSED,
    /** A secret link for a calendar program was made; the one before is void. */
    CALENDAR_LINK_MADE,
    CALENDAR_LINK_REVOKED,
    ACCOUNT_MADE,
    ACCOUNT_ERASED,
    /** A used-up token of a cookie came back: somebody has a copy. All sign-ins of the account have ended. */
    COOKIE_STOLEN,
    /** An answer was refused: an address, a form without its token, or a page of somebody else. */
    ACCESS_REFUSED;

    /** As it stands in the log: {@code signed-in}. */
    String word() {
        return word(this);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
