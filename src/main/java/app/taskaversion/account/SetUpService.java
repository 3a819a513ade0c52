package app.taskaversion.account;

import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.owner.OwnerId;
import java.util.List;

/**
 * The first account of a server. It needs the set-up code: made at a start that finds no account, printed once on the
 * standard output, good for 30 minutes and for one account. (quality §5)
 */
public interface SetUpService {

    /** Whether a set-up code is out and there is no account yet. */
    boolean isOpen();

    /**
     * What the guest of local mode left here, which the first account may take over; empty if there is nothing.
     *
     * @param address of the browser, for throttling; not kept
     * @throws AppException if the code is wrong or used up
     */
    List<Holding> localHoldings(String code, String address);

    /**
     * Makes the administrator's account.
     *
     * @param takeOver whether it becomes what the local guest was, with everything in it
     * @return whose account it is
     * @throws AppException if the code is wrong or used up, or the account does not fit
     */
    OwnerId create(String code, NewAccount account, boolean takeOver, String address);

    /**
     * How many rows of one kind somebody has.
     *
     * @param messageKey of a text that takes the number
     */
    record Holding(String messageKey, long count) {}
}
