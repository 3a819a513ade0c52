package app.taskaversion.testsupport;

import app.taskaversion.account.SignInCheck;

/** How people get in, as a test says it. Local at the beginning of each test. */
public final class TestSignIn implements SignInCheck {

    private volatile boolean accounts;
    private volatile boolean recent = true;

    /** One person on their own machine. */
    public void local() {
        accounts = false;
        recent = true;
    }

    /** People with accounts, just signed in. */
    public void accountsMode() {
        accounts = true;
        recent = true;
    }

    /** Signed in too long ago for what matters. */
    public void longAgo() {
        accounts = true;
        recent = false;
    }

    @Override
    public boolean accounts() {
        return accounts;
    }

    @Override
    public boolean recent() {
        return recent;
    }
}
