package app.taskaversion.survey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The questionnaires that there are. None is needed for anything; each is opened because the person wants it. */
public enum QuestionnaireKind {
    /** One to three chips about the week. (product §3.3 "Wellbeing") */
    WEEKLY,
    /** How it is some weeks after the person began, see {@link CheckInWeeks}. (product §3.4) */
    PERIODIC,
    /** How it has been lately: tension, low mood, sleep, energy, overwhelm, focus. It is not scored. */
    INDICATORS,
    /** What gets in the way of finishing things. (product §3.4) */
    CHALLENGES,
    /** What is asked on the first visit, one page each; it is never offered as a check-in. (product §3.4) */
    ONBOARDING;

    /** The name in the database and in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for what came with a file, and for a name that this version does not know. */
    public static Optional<QuestionnaireKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
