package app.taskaversion.platform.persistence.backup;

/** A copy could not be made, read or put back, and nothing half done stays. The message is a key of the message bundle. */
public final class BackupFailed extends Exception {

    private final String messageKey;
    private final transient Object[] arguments;

    public BackupFailed(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = arguments.clone();
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
