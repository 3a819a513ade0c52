package app.taskaversion.account;

import app.taskaversion.platform.error.AppException;
import java.util.List;

/** What makes a password good enough, and changing one. */
public interface PasswordService {

    /** Fewest characters (Unicode code points after NFKC). */
    int MIN = 10;

    /** Most characters; enough for a sentence, and an end to what has to be hashed. */
    int MAX = 200;

    /**
     * What would be said to this password, for while it is typed. Nothing is kept.
     *
     * @param ownWords the person's name and address, which must not be the password
     */
    PasswordAdvice advise(String password, List<String> ownWords);

    /**
     * Changes the password of the person who is signed in, ends all their other sign-ins, and leaves this one.
     *
     * @throws AppException if the present password is wrong, if the new one is too weak, or if it must wait
     */
    void change(String present, String wanted, String address);
}
