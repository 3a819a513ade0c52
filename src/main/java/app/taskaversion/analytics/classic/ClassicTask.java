package app.taskaversion.analytics.classic;

import org.jspecify.annotations.Nullable;

/**
 * One task template of the older app.
 *
 * @param type its own text; absent is work
 * @param described how many characters its description and its notes hold together, spaces at the ends not counted
 * @param estimate default minutes, NaN if absent
 */
public record ClassicTask(String id, String name, @Nullable String type, int described, double estimate) {

    public ClassicType kind() {
        return ClassicType.of(type);
    }
}
