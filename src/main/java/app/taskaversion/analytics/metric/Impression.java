package app.taskaversion.analytics.metric;

/**
 * One suggestion that a person saw. (metrics §8.6)
 *
 * @param task the caller's number of the task
 * @param at when it was shown, in milliseconds since 1970
 * @param mode which way of suggesting; a learned policy is one more name
 * @param picked whether the person took it from the list
 */
public record Impression(int task, long at, String mode, boolean picked) {}
