package app.taskaversion.emotion;

import app.taskaversion.platform.persistence.RowOrigin;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Adds words that come from a file to the current person's vocabulary, inside the caller's transaction. */
public interface EmotionImportStore {

    /** The whole vocabulary by the key of each word ({@code NameKey.of}); deleted words too. */
    Map<String, UUID> vocabulary();

    /** Stores new words. None of them may be in the vocabulary yet, nor twice among them. */
    void insert(Map<UUID, String> words, RowOrigin origin, Instant now);

    /** Says how strongly words are felt these days, 1–100, where the person has not said so. */
    void setLasting(Map<UUID, Double> strengths);

    /** Removes the words of the demo history; one that the person uses elsewhere becomes theirs. */
    void removeDemo();
}
