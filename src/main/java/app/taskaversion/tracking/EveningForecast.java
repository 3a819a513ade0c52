package app.taskaversion.tracking;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Guesses beside answers in the evening: of today if there are {@value #ENOUGH}, else of the last seven days, else
 * nothing. Only a guess and an answer of the person's own make a pair; both directions are counted alike. Pure. (product
 * Flow F, §3.2 row 7)
 *
 * @param today whether it is about today alone
 * @param easier how many were easier than guessed
 * @param heavier how many were heavier
 * @param same how many were as guessed
 */
public record EveningForecast(boolean today, int easier, int heavier, int same) {

    /** From how many pairs on something is said. */
    public static final int ENOUGH = 3;

    public int n() {
        return easier + heavier + same;
    }

    public static @Nullable EveningForecast of(Collection<Finished> ofToday, Collection<Finished> ofTheWeek) {
        EveningForecast today = counted(true, ofToday);
        EveningForecast all = today.n() >= ENOUGH ? today : counted(false, ofTheWeek);
        return all.n() >= ENOUGH ? all : null;
    }

    private static EveningForecast counted(boolean today, Collection<Finished> finished) {
        int easier = 0;
        int heavier = 0;
        int same = 0;
        for (Finished one : finished) {
            Double guess = one.guess();
            Double felt = one.felt();
            if (guess != null && felt != null) {
                easier += guess > felt ? 1 : 0;
                heavier += guess < felt ? 1 : 0;
                same += guess.equals(felt) ? 1 : 0;
            }
        }
        return new EveningForecast(today, easier, heavier, same);
    }

    /** The one answer that is worth asking for: of what has a guess the latest, else the latest; absent if none lacks. */
    public static @Nullable Finished worthAsking(Collection<Finished> ofToday) {
        List<Finished> unrated =
                ofToday.stream().filter(finished -> finished.felt() == null).toList();
        return unrated.stream()
                .max(Comparator.comparing((Finished finished) -> finished.guess() != null)
                        .thenComparing(Finished::at))
                .orElse(null);
    }
}
