package app.taskaversion.reminder;

import app.taskaversion.prompt.PromptKind;

/** What a person may be reminded of; each is off until they switch it on. Stored by name. */
public enum ReminderKind {
    /** Something that was put off until a time, or is meant for a day. */
    PLANNED(PromptKind.REMINDER),
    /** Something that waits for a cue which names a time, such as "at 15:30". */
    CUE(PromptKind.REMINDER),
    /** The look back at the end of a day. */
    EVENING(PromptKind.EVENING),
    /** The chips about the week. */
    CHECK_IN(PromptKind.CHECK_IN);

    private final PromptKind prompt;

    ReminderKind(PromptKind prompt) {
        this.prompt = prompt;
    }

    /** As what it counts in the budget. What Now says anyway is the same prompt there and counts once. */
    public PromptKind prompt() {
        return prompt;
    }

    /** Whether it is about one thing that waits. */
    public boolean isAboutAThing() {
        return prompt == PromptKind.REMINDER;
    }
}
