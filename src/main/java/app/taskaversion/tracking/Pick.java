package app.taskaversion.tracking;

import app.taskaversion.recommendation.ImpressionId;

/**
 * The suggestion that somebody followed.
 *
 * @param impression the time of being shown that led to the start
 * @param source what found it, at most 200 characters
 */
public record Pick(ImpressionId impression, String source) {}
