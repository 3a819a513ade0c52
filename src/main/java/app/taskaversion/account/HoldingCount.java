package app.taskaversion.account;

/** A feature's answer to: what does the current person have here? For the summary before local data is taken over. */
public interface HoldingCount {

    /** Key of a text that takes the number. */
    String messageKey();

    long count();
}
