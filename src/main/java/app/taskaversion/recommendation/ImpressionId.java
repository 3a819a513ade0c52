package app.taskaversion.recommendation;

import java.util.UUID;

/** Names one suggestion that was shown: what somebody does with it is told apart from every other time it was shown. */
public record ImpressionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
