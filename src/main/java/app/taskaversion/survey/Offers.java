package app.taskaversion.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which questionnaires fit a day. Pure. (product §3.3, §3.4) */
public final class Offers {

    private Offers() {}

    /**
     * In the order in which they are offered: the check-in of a certain week, what gets in the way, the chips of the
     * week. In a week with a check-in the chips wait until it is answered or over.
     *
     * @param began the day on which the person began
     * @param last the last day on which one of a kind was begun or sent; without an entry for never
     * @param finished things finished so far; counting may stop at {@link CheckInService#FINISHED_FIRST}
     */
    public static List<QuestionnaireKind> on(
            LocalDate today, LocalDate began, Map<QuestionnaireKind, LocalDate> last, int finished) {
        List<QuestionnaireKind> due = new ArrayList<>();
        boolean checkIn = CheckInWeeks.on(today, began)
                .map(week -> began.plusDays((long) week * CheckInService.WEEK_DAYS))
                .map(first -> !since(last.get(QuestionnaireKind.PERIODIC), first))
                .orElse(false);
        if (checkIn) {
            due.add(QuestionnaireKind.PERIODIC);
        }
        if (finished >= CheckInService.FINISHED_FIRST && last.get(QuestionnaireKind.CHALLENGES) == null) {
            due.add(QuestionnaireKind.CHALLENGES);
        }
        LocalDate aWeek = today.minusDays(CheckInService.WEEK_DAYS - 1L);
        if (!checkIn && began.isBefore(aWeek) && !since(last.get(QuestionnaireKind.WEEKLY), aWeek)) {
            due.add(QuestionnaireKind.WEEKLY);
        }
        return List.copyOf(due);
    }

    private static boolean since(@org.jspecify.annotations.Nullable LocalDate day, LocalDate first) {
        return day != null && !day.isBefore(first);
    }
}
