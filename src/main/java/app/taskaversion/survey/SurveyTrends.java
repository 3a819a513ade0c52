package app.taskaversion.survey;

import app.taskaversion.analytics.WeekBeside;
import java.time.LocalDate;
import java.util.List;

/**
 * What the answers say over time, beside how tasks went. Each question stands by itself: nothing is added up to a score,
 * and nothing is concluded about a person. (product §3.3, §3.4)
 *
 * @param trends one for each question of a scale that was answered in these weeks, those of the weekly chips first
 * @param weeks every week of the same time, the earliest first; the last one is today's
 */
public record SurveyTrends(List<Trend> trends, List<WeekBeside> weeks) {

    /** How many weeks are looked at, today's among them. */
    public static final int WEEKS = 26;

    /** From how many answers on a question has a picture; below, how far it is. */
    public static final int ENOUGH = 3;

    public SurveyTrends {
        trends = List.copyOf(trends);
        weeks = List.copyOf(weeks);
    }

    /**
     * One question over time.
     *
     * @param item in its newest wording
     * @param points by week, the earliest first; weeks without an answer are not there
     * @param mean of all answers, 0–100, not rounded
     * @param low80 lower end of the 80 % interval of the mean, at least 0
     * @param high80 upper end, at most 100
     * @param n how many answers, at least 1
     */
    public record Trend(Item item, List<Point> points, double mean, double low80, double high80, int n) {

        public Trend {
            points = List.copyOf(points);
        }

        public boolean enough() {
            return n >= ENOUGH;
        }
    }

    /**
     * A week's answers to a question.
     *
     * @param week its Monday, of the person
     * @param mean plain, 0–100: what was said, not drawn towards anything
     * @param n how many answers, at least 1
     */
    public record Point(LocalDate week, double mean, int n) {}
}
