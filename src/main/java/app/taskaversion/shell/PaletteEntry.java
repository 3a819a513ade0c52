package app.taskaversion.shell;

import app.taskaversion.platform.text.NameKey;
import app.taskaversion.tracking.InstanceId;

/**
 * One thing that the command palette can do.
 *
 * @param words what it is called
 * @param does what happens
 */
record PaletteEntry(String words, Does does) {

    /** What happens when it is chosen. */
    sealed interface Does {}

    /** @param path goes to this screen; "" is Now */
    record Go(String path) implements Does {}

    /** @param key presses what this key presses on the page below */
    record Press(String key) implements Does {}

    /** @param resumed whether it was begun before */
    record Start(InstanceId instance, String name, boolean resumed) implements Does {}

    /**
     * Whether somebody who typed this may mean it: each typed word begins one of its words, or stands somewhere in them.
     * Nothing typed means everything.
     */
    boolean fits(String typed) {
        String own = " " + NameKey.of(words);
        for (String part : NameKey.of(typed).split(" ", -1)) {
            if (!own.contains(part)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it begins with what was typed, which puts it first. */
    boolean beginsWith(String typed) {
        return !typed.isBlank() && NameKey.of(words).startsWith(NameKey.of(typed));
    }
}
