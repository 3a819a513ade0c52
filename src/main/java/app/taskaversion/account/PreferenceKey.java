package app.taskaversion.account;

/** The settings that we know. Imported settings that we do not know keep their own keys. */
public enum PreferenceKey {
    DETAIL_LEVEL("detail_level"),
    APPEARANCE("appearance"),
    TIME_ZONE("timezone"),
    DETECTED_TIME_ZONE("detected_tz"),
    SINGLE_KEYS("single_keys"),
    NO_RUSH("no_rush"),
    LARGER_TEXT("larger_text"),
    MORE_SPACE("more_space"),
    LEFT_HANDED("left_handed"),
    REDUCED_MOTION("reduced_motion"),
    LANGUAGE("language"),
    DAY_START("day_start_hour"),
    /** Whether "how much have you got" is asked. */
    ENERGY_QUESTION("energy_question"),
    /** At most so many questions and reminders a day. */
    PROMPT_BUDGET("prompt_budget"),
    /** How long answers stay as they were given. */
    RETENTION("retention"),
    /** Whether the numbers of the older app have their page. */
    CLASSIC_NUMBERS("classic_numbers"),
    /** Hours of work and self care that a week should hold, as the person wants it. */
    WEEKLY_HOURS("weekly_hours"),
    /** What the summary on Now shows beside its five. */
    SUMMARY_FIGURES("summary_figures"),
    /** When the page after an absence was last taken as seen. */
    WELCOMED("welcomed_at"),
    /** The energy answer of the last hours. */
    ENERGY("energy"),
    /** How the person wants to be advised: mode and wishes. */
    ADVICE("advice"),
    /** Since when it is all too much, and just one small thing is shown. */
    TOO_MUCH("too_much"),
    /** Which screen of the first visit was shown last, from 1. */
    FIRST_SCREEN("first_screen"),
    /** When the person last saved a copy of the whole database, in local mode. */
    COPY_SAVED("copy_saved_at"),
    /** Whether a copy may be offered once in a while. */
    COPY_REMINDER("copy_reminder"),
    /** What the person wants to be reminded of, and when it is quiet. */
    REMINDERS("reminders"),
    DEMO("demo_history");

    private final String key;

    PreferenceKey(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
