package app.taskaversion.account.internal;

/** How somebody came in, or tried to, as the log of security says it. */
enum Way {
    PASSWORD,
    /** The second step, or instead of it a code on paper. */
    CODE,
    /** A remembered browser. */
    COOKIE,
    /** Tried without an account. */
    GUEST,
    /** The password again, before something that matters. */
    AGAIN,
    PAPER,
    LINK,
    SET_UP,
    REGISTRATION,
    ENVIRONMENT,
    /** A form of the doors without the token of its page. */
    FORM
}
