package app.taskaversion.account.internal;

import app.taskaversion.account.LoginNotices;
import jakarta.servlet.http.HttpServletRequest;

/** Something that the login page should say once. */
final class DoorNotice {

    /** Somebody used a copy of the cookie. */
    static final String STOLEN = "stolen";

    private DoorNotice() {}

    static void leave(HttpServletRequest request, String notice) {
        request.getSession().setAttribute(LoginNotices.ATTRIBUTE, notice);
    }
}
