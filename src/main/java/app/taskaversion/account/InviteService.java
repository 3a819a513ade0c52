package app.taskaversion.account;

/** Invitations. Only for the administrator. */
public interface InviteService {

    /** How long one is good for, in days. */
    int DAYS = 14;

    /** @return the code for one account; it cannot be shown again */
    String write();

    /** How many are still good. */
    long open();

    /** Makes all of them void. @return how many */
    int withdrawAll();
}
