package app.taskaversion.operations;

import java.util.List;

/**
 * Errors of ours, for whoever runs this place: the administrator, and in local mode the one person. Nothing in them is of
 * a person. What another node met is seen within some seconds.
 */
public interface ErrorService {

    /** How long an error is kept. */
    int DAYS = 30;

    /** How many are kept at most, the newest. */
    int MOST = 1_000;

    boolean isOperator();

    /**
     * The newest first.
     *
     * @param code what a person was shown, in any case; blank for all
     * @return at most 100 groups of errors of one kind at one place
     */
    List<ErrorGroup> list(String code);
}
