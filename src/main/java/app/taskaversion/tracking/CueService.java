package app.taskaversion.tracking;

import java.util.List;
import java.util.Optional;

/** The cues of the current person: "if …, then I …" in place of a date. (product §6 no. 5) */
public interface CueService {

    /** Cues of the last half year, the latest first. The same words in another case are the same cue. */
    List<Cue> list();

    /** The cue with these words, in any case; empty if nothing was planned with it in the last half year. */
    Optional<Cue> find(String words);
}
