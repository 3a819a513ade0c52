package app.taskaversion.survey;

import java.util.UUID;

/** Names a submitted survey. */
public record SurveyId(UUID value) {

    /** @throws IllegalArgumentException if the text is no id */
    public static SurveyId of(String text) {
        return new SurveyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
