package app.taskaversion.platform.startup;

import app.taskaversion.platform.text.Messages;
import java.util.function.Consumer;
import org.springframework.boot.ApplicationArguments;

/**
 * A command that opens the database itself or not at all: it must work where the app would not start, and must not bring
 * the schema up to date on its way. Found by {@code META-INF/spring.factories}; needs a constructor without parameters.
 */
public abstract class OfflineCommand {

    private final Messages messages = new Messages();

    public abstract boolean isRequested(ApplicationArguments arguments);

    /**
     * @param out hears each sentence
     * @return the exit code of the process, as in {@link SpokenCommand}
     */
    public abstract int run(ApplicationArguments arguments, Offline place, Consumer<String> out);

    /** @return the code */
    protected final int say(Consumer<String> out, int code, String key, Object... arguments) {
        out.accept(messages.english(key, arguments));
        return code;
    }
}
