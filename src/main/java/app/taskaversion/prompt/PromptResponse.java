package app.taskaversion.prompt;

/** What a person made of a prompt. Without any of these it was shown and left alone, which says nothing. */
public enum PromptResponse {
    /** They did what it offered, or answered it. */
    ANSWERED,
    /** They closed it without a word about it. */
    DISMISSED,
    HELPFUL,
    NOT_HELPFUL;

    /** Whether it says if the prompt was of use. */
    public boolean isVerdict() {
        return this == HELPFUL || this == NOT_HELPFUL;
    }
}
