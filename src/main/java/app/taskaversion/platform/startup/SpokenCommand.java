package app.taskaversion.platform.startup;

import app.taskaversion.platform.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;

/** A command that an option asks for, and that says in sentences what it did. */
public abstract class SpokenCommand implements Command {

    /** What was asked for is done. */
    public static final int DONE = 0;

    /** It was understood, and cannot be done or must not be; nothing half done stays. */
    public static final int REFUSED = 1;

    /** An option is missing, or says something that is not known; nothing was done. */
    public static final int CHOICE_MISSING = 2;

    private final Messages messages;
    private final List<String> options;

    /** @param options each of which asks for it */
    protected SpokenCommand(Messages messages, String... options) {
        this.messages = messages;
        this.options = List.of(options);
    }

    @Override
    public final boolean isRequested(ApplicationArguments arguments) {
        return options.stream().anyMatch(arguments::containsOption);
    }

    @Override
    public final int run(ApplicationArguments arguments) {
        return run(arguments, Terminal::say);
    }

    /**
     * @param out hears each sentence
     * @return the exit code of the process
     */
    protected abstract int run(ApplicationArguments arguments, Consumer<String> out);

    /** @return the value of an option; absent also if it is blank */
    protected static @Nullable String named(ApplicationArguments arguments, String option) {
        String value = Command.option(arguments, option);
        return value == null || value.isBlank() ? null : value;
    }

    /** In the language of the command line. */
    protected final String words(String key, Object... arguments) {
        return messages.english(key, arguments);
    }

    /** @return the code */
    protected final int say(Consumer<String> out, int code, String key, Object... arguments) {
        out.accept(words(key, arguments));
        return code;
    }
}
