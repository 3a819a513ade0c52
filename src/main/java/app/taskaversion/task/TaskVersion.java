package app.taskaversion.task;

import java.time.Instant;

/**
 * A task template as it once was.
 *
 * @param replacedAt when the next version took its place
 */
public record TaskVersion(int version, TaskData data, Instant replacedAt) {}
