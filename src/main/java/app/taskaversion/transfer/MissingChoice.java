package app.taskaversion.transfer;

import java.util.List;
import java.util.Locale;

/** The files leave something open that only the person can say. Nothing was written. */
public final class MissingChoice extends RuntimeException {

    /** What has to be chosen. */
    public enum What {
        /** Wall clock times without a clue to their zone. */
        ZONE,
        /** Rows of several users. */
        USER
    }

    private final What what;
    private final List<String> choices;
    private final long rows;

    /**
     * @param choices what there is to choose from, if the files say
     * @param rows how many rows the files have
     */
    public MissingChoice(What what, List<String> choices, long rows) {
        super(what.name(), null, false, false);
        this.what = what;
        this.choices = List.copyOf(choices);
        this.rows = rows;
    }

    public What what() {
        return what;
    }

    public List<String> choices() {
        return choices;
    }

    public long rows() {
        return rows;
    }

    /** Message key of the sentence for a person; gets the choices as its argument. */
    public String messageKey() {
        return "transfer.missing." + what.name().toLowerCase(Locale.ROOT);
    }
}
