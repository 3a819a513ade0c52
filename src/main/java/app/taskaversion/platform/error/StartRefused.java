package app.taskaversion.platform.error;

import app.taskaversion.platform.text.Messages;

/**
 * The application cannot start as it was told to. The message is one sentence for whoever started it: it names the
 * setting or the absolute path, says what to do, and never repeats a value that could be a secret.
 */
public final class StartRefused extends RuntimeException {

    private static final Messages MESSAGES = new Messages();

    private final String messageKey;

    public StartRefused(String messageKey, Object... arguments) {
        super(MESSAGES.english(messageKey, arguments));
        this.messageKey = messageKey;
    }

    public String messageKey() {
        return messageKey;
    }
}
