package app.taskaversion.recommendation;

import app.taskaversion.platform.error.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * What next? Suggestions by rules that a person can look up, or by what was learned where they agreed to that, and what
 * becomes of them. Each time of showing is stored as a
 * decision with its impressions; the same answer to the same question within half an hour is the same decision.
 */
public interface SuggestionService {

    /**
     * Not suggested are tasks that are archived or put off to a later time; what was finished too short a time ago; what
     * the person said "another" to less than three hours ago, or did not find good less than a day ago; and what they
     * twice found not relevant. If all has been passed over with "another", it begins again. After the third "another" in
     * a row the answer is the easiest thing of two minutes.
     *
     * @return with no more suggestions than the surface takes; with none if there is nothing to suggest
     */
    Advice advise(Ask ask, Surface surface);

    /** What puts suggestions in order for the current person now. */
    InCharge inCharge(Ask ask);

    /** The current person's own words that wishes can be made of. */
    OwnWords words();

    /** How the current person wants to be advised. */
    AdviceChoice choice();

    void choose(AdviceChoice choice);

    /**
     * Keeps what the person did with a suggestion; the last word counts.
     *
     * @param reason only with {@link Response#DISMISSED}, and only if they said
     * @throws NotFound if it was not shown to them
     */
    void respond(ImpressionId impression, Response response, @Nullable DismissReason reason);

    /**
     * As if they had not responded.
     *
     * @throws NotFound if it was not shown to them
     */
    void takeBack(ImpressionId impression);

    /**
     * Whether it was a good suggestion.
     *
     * @param good absent takes the word back
     * @throws NotFound if it was not shown to them
     */
    void rate(ImpressionId impression, @Nullable Boolean good);
}
