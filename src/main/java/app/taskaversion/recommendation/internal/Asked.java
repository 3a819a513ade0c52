package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.recommendation.internal.BoardReader.Reading;
import app.taskaversion.recommendation.rule.Candidate;
import app.taskaversion.recommendation.rule.Situation;
import java.util.List;

/**
 * One question with all that was read for it.
 *
 * @param turn what may be suggested now
 * @param leftOut how many more there are that the person's wishes leave out
 */
record Asked(
        Ask ask, Surface surface, Situation situation, Reading reading, List<Candidate<String>> turn, int leftOut) {}
