package app.taskaversion.note;

import java.util.UUID;

/** Names a general note. */
public record NoteId(UUID value) {

    /** @throws IllegalArgumentException if the text is no id */
    public static NoteId of(String text) {
        return new NoteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
