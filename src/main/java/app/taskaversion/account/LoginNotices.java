package app.taskaversion.account;

/** What the login page finds in the session: kept there because an address must hold no text of a person. */
public final class LoginNotices {

    /** Session attribute: something to be said once. */
    public static final String ATTRIBUTE = LoginNotices.class.getName();

    /** Session attribute: the name that was typed, so that it need not be typed again. */
    public static final String NAME = LoginNotices.class.getName() + ".name";

    private LoginNotices() {}
}
