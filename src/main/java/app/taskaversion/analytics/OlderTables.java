package app.taskaversion.analytics;

import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The current person's tasks and instances as the older app kept them, for the figures that it computed. The feature that
 * knows the older app's tables offers it.
 */
public interface OlderTables {

    /**
     * Hands out each row as cells under the names of the older app's columns, one at a time. A row that came from there
     * and was not edited since has its own cells; every other is written in its manner. Rows that the person deleted here
     * and the demo history are left out.
     *
     * @param zone whose clock the moments show, without an offset
     * @param tasks hears each task, before the first instance
     * @param instances hears each instance, in the order in which the older app kept them
     */
    void read(ZoneId zone, Consumer<Map<String, String>> tasks, Consumer<Map<String, String>> instances);
}
