package app.taskaversion.analytics.metric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Answers the fixed list of questions and keeps false discoveries among them rare: Benjamini–Hochberg at 10 % over those
 * that could be asked. (metrics §12.9; Benjamini & Hochberg 1995)
 */
public final class Correlations {

    public static final String VERSION = "change-1.0";

    private static final int ENOUGH_PAIRS = 20;
    private static final int ENOUGH_DAYS = 10;
    private static final double FALSE_DISCOVERIES = 0.10;

    private Correlations() {}

    /** @param days how many days back, today included; @return one answer for each question, in their order */
    public static List<Correlation> of(Facts facts, AsOf asOf, int days) {
        return of(facts, asOf, days, Draws.FRESH);
    }

    /** The same, with draws that may be kept. */
    public static List<Correlation> of(Facts facts, AsOf asOf, int days, Draws draws) {
        int[] rows = recent(facts, asOf, days);
        int[] onDays = new int[rows.length];
        LocalDays local = new LocalDays(asOf.days());
        Arrays.setAll(onDays, i -> local.of(facts.at(Moment.ENDED, rows[i])));
        List<Correlation> answers = new ArrayList<>();
        for (Question question : Question.values()) {
            answers.add(ask(question, facts, rows, onDays, asOf.today(), days, draws));
        }
        return judge(answers);
    }

    /** Rows that ended within the days, or on the day before them. */
    private static int[] recent(Facts facts, AsOf asOf, int days) {
        return IntStream.range(0, facts.size())
                .filter(row -> {
                    long ended = facts.at(Moment.ENDED, row);
                    return ended != Facts.NEVER && ended <= asOf.millis() && asOf.ageDays(ended) <= days + 1;
                })
                .toArray();
    }

    private static Correlation ask(
            Question question, Facts facts, int[] rows, int[] onDays, int today, int days, Draws draws) {
        double[] x = new double[rows.length];
        double[] y = new double[rows.length];
        int[] day = new int[rows.length];
        int n = 0;
        for (int i = 0; i < rows.length; i++) {
            x[n] = question.x(facts, rows[i]);
            y[n] = question.y(facts, rows[i]);
            day[n] = onDays[i];
            n += Double.isNaN(x[n]) || Double.isNaN(y[n]) || day[n] <= today - days ? 0 : 1;
        }
        int pairs = n;
        int[] pairDays = Arrays.copyOf(day, pairs);
        double[] sums = RankBootstrap.sums(Arrays.copyOf(x, pairs), Arrays.copyOf(y, pairs), pairDays);
        int distinct = RankBootstrap.clusters(sums);
        if (pairs < ENOUGH_PAIRS || distinct < ENOUGH_DAYS) {
            return new Correlation(
                    question, Double.NaN, Double.NaN, Double.NaN, 1, pairs, distinct, Correlation.Verdict.NOT_ENOUGH);
        }
        return draws.once(Correlation.class, question.name(), today, sums, () -> {
            RankBootstrap bootstrap = RankBootstrap.of(sums, Seed.of(question.name(), today));
            return new Correlation(
                    question,
                    bootstrap.rho(),
                    bootstrap.percentile(0.025),
                    bootstrap.percentile(0.975),
                    bootstrap.p(),
                    pairs,
                    distinct,
                    Correlation.Verdict.NO_CLEAR_LINK);
        });
    }

    /** The k smallest p are discoveries for the largest k with p ≤ 0.10·k/m. */
    static List<Correlation> judge(List<Correlation> answers) {
        double[] p = answers.stream()
                .filter(answer -> answer.verdict() != Correlation.Verdict.NOT_ENOUGH)
                .mapToDouble(Correlation::p)
                .sorted()
                .toArray();
        double cut = -1;
        for (int k = 1; k <= p.length; k++) {
            cut = p[k - 1] <= FALSE_DISCOVERIES * k / p.length ? p[k - 1] : cut;
        }
        double last = cut;
        return answers.stream()
                .map(answer ->
                        answer.verdict() == Correlation.Verdict.NOT_ENOUGH ? answer : answer.judged(answer.p() <= last))
                .toList();
    }
}
