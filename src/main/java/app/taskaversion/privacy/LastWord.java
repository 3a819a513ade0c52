package app.taskaversion.privacy;

/**
 * The last word on a purpose as a scalar of SQL: 1 given, 0 taken back, null if nothing was ever said. For statements
 * that read it along with something else, so that a tap costs no statement more. {@code user_id} is the owner of the
 * row that is read with it.
 */
public final class LastWord {

    /** On {@link Purpose#FEELINGS}. */
    public static final String FEELINGS = "(select case when said.given then 1 else 0 end from consent_event said"
            + " where said.user_id = user_id and said.purpose = 'feelings'"
            + " order by said.occurred_at desc, said.id desc limit 1)";

    /** On {@link Purpose#FREE_TEXT}. */
    public static final String FREE_TEXT = "(select case when said.given then 1 else 0 end from consent_event said"
            + " where said.user_id = user_id and said.purpose = 'free_text'"
            + " order by said.occurred_at desc, said.id desc limit 1)";

    /** On {@link Purpose#PERSONAL_EXPERIMENTS}. */
    public static final String PERSONAL_EXPERIMENTS = "(select case when said.given then 1 else 0 end"
            + " from consent_event said where said.user_id = user_id and said.purpose = 'personal_experiments'"
            + " order by said.occurred_at desc, said.id desc limit 1)";

    private LastWord() {}

    /** The same for a statement that binds {@code :owner}. */
    public static String ofOwner(String lastWord) {
        return lastWord.replace("= user_id", "= :owner");
    }
}
