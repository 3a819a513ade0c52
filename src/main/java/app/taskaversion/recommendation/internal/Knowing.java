package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.rule.Candidate;
import app.taskaversion.recommendation.rule.Mode;
import app.taskaversion.recommendation.rule.Ranking;
import app.taskaversion.recommendation.rule.Ranking.Ranked;
import app.taskaversion.recommendation.rule.Situation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What is known of the sixty things that come into question: what may be suggested now goes first, by turns as the rule
 * that leads, usualness and dates have it; then what else is open.
 */
@Component
class Knowing {

    static final int MOST = 60;

    private final TimelineQuery timelines;

    Knowing(TimelineQuery timelines) {
        this.timelines = timelines;
    }

    KnownNow of(Ask ask, Board board, List<Candidate<String>> first, Mode rule) {
        return KnownNow.of(ask, board, inQuestion(board, first, rule), timelines.read(ask.now()));
    }

    static List<String> inQuestion(Board board, List<Candidate<String>> first, Mode rule) {
        if (board.size() <= MOST) {
            return board.all().stream().map(Candidate::key).toList();
        }
        List<List<Ranked<String>>> orders = new ArrayList<>();
        for (Mode mode : List.of(rule, Mode.POPULARITY, Mode.DUE_SOON)) {
            orders.add(Ranking.of(mode, first, Situation.UNKNOWN));
        }
        Set<String> keys = new LinkedHashSet<>();
        for (int place = 0; place < first.size() && keys.size() < MOST; place++) {
            for (List<Ranked<String>> order : orders) {
                if (place < order.size()) {
                    keys.add(order.get(place).candidate().key());
                }
            }
        }
        first.forEach(candidate -> keys.add(candidate.key()));
        board.all().forEach(candidate -> keys.add(candidate.key()));
        return keys.stream().limit(MOST).toList();
    }
}
