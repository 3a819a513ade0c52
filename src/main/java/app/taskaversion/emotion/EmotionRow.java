package app.taskaversion.emotion;

import org.jspecify.annotations.Nullable;

/**
 * A word of the person's vocabulary.
 *
 * @param uses how often it was chosen, before and after tasks together; instances that were deleted do not count
 * @param persistentValue how strongly it is felt these days, 1–100; absent if never said
 */
public record EmotionRow(
        EmotionId id, String name, @Nullable Double persistentValue, int uses) {}
