package app.taskaversion.survey.internal;

import app.taskaversion.analytics.LookBackService;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.survey.SurveyTrendService;
import app.taskaversion.survey.SurveyTrends;
import app.taskaversion.survey.internal.TrendFigures.Said;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class SqlSurveyTrendService implements SurveyTrendService {

    private final OwnedSql sql;
    private final ConsentService consents;
    private final LookBackService lookBack;

    SqlSurveyTrendService(OwnedSql sql, ConsentService consents, LookBackService lookBack) {
        this.sql = sql;
        this.consents = consents;
        this.lookBack = lookBack;
    }

    @Override
    public SurveyTrends read(Instant now, DayBoundary days) {
        consents.requireGiven(Purpose.SURVEYS);
        consents.requireGiven(Purpose.USE_SURVEY);
        LocalDate first = days.dayOf(now)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(SurveyTrends.WEEKS - 1L);
        return new SurveyTrends(
                TrendFigures.of(said(days.startOf(first), now), days), lookBack.weeks(first, now, days));
    }

    private List<Said> said(Instant from, Instant now) {
        return sql.sql("select a.question_id, a.answer_value, a.answered_at from survey_answer a"
                        + " join survey s on s.id = a.survey_id and s.user_id = :owner"
                        + " where a.user_id = :owner and s.started_at is not null and s.submitted_at <= :now"
                        + " and a.question_version is not null and a.answer_value is not null"
                        + " and a.answered_at >= :from and a.answered_at <= :now order by a.answered_at, a.id")
                .param("from", OwnedSql.at(from))
                .param("now", OwnedSql.at(now))
                .query((row, number) -> new Said(
                        row.getString("question_id"),
                        row.getString("answer_value"),
                        Objects.requireNonNull(OwnedSql.instant(row, "answered_at"))))
                .list();
    }
}
