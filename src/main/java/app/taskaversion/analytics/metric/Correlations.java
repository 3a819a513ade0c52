package app.taskaversion.analytics.metric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
        List<Correlation> answers = new ArrayList<>();
        for (Question question : Question.values()) {
            answers.add(ask(question, facts, asOf, days));
        }
        return judge(answers);
    }

    private static Correlation ask(Question question, Facts facts, AsOf asOf, int days) {
        int size = facts.size();
        double[] x = new double[size];
        double[] y = new double[size];
        int[] day = new int[size];
        int n = 0;
        int today = asOf.today();
        LocalDays local = new LocalDays(asOf.days());
        for (int row = 0; row < size; row++) {
            long ended = facts.at(Moment.ENDED, row);
            if (ended == Facts.NEVER || ended > asOf.millis() || asOf.ageDays(ended) > days + 1) {
                continue;
            }
            x[n] = question.x(facts, row);
            y[n] = question.y(facts, row);
            day[n] = local.of(ended);
            n += Double.isNaN(x[n]) || Double.isNaN(y[n]) || day[n] <= today - days ? 0 : 1;
        }
        int[] onDays = Arrays.copyOf(day, n);
        int distinct = (int) Arrays.stream(onDays).distinct().count();
        if (n < ENOUGH_PAIRS || distinct < ENOUGH_DAYS) {
            return new Correlation(
                    question, Double.NaN, Double.NaN, Double.NaN, 1, n, distinct, Correlation.Verdict.NOT_ENOUGH);
        }
        RankBootstrap bootstrap =
                RankBootstrap.of(Arrays.copyOf(x, n), Arrays.copyOf(y, n), onDays, Seed.of(question.name(), today));
        return new Correlation(
                question,
                bootstrap.rho(),
                bootstrap.percentile(0.025),
                bootstrap.percentile(0.975),
                bootstrap.p(),
                n,
                distinct,
                Correlation.Verdict.NO_CLEAR_LINK);
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
