package app.taskaversion.account;

import java.util.List;

/**
 * What to say about a password.
 *
 * @param score 0 (guessed at once) to 4 (hard to guess), as zxcvbn counts
 * @param good whether it may be used: long enough, score at least 3, not a common one
 * @param messageKeys what is wrong and what would help, the most useful first; empty if good
 */
public record PasswordAdvice(int score, boolean good, List<String> messageKeys) {}
