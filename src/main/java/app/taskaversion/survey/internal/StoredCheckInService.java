package app.taskaversion.survey.internal;

import app.taskaversion.account.ProfileService;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.survey.CheckInService;
import app.taskaversion.survey.CheckInWeeks;
import app.taskaversion.survey.Offers;
import app.taskaversion.survey.QuestionnaireKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredCheckInService implements CheckInService {

    private final OwnedSql sql;
    private final ConsentService consents;
    private final ProfileService profile;

    StoredCheckInService(OwnedSql sql, ConsentService consents, ProfileService profile) {
        this.sql = sql;
        this.consents = consents;
        this.profile = profile;
    }

    @Override
    public List<QuestionnaireKind> due(Instant now, DayBoundary days) {
        // Asked at each look at Now: most people have not said yes, and then this is all.
        if (!consents.isGiven(Purpose.SURVEYS)) {
            return List.of();
        }
        return Offers.on(days.dayOf(now), days.dayOf(profile.since()), last(now, days), finished(now));
    }

    @Override
    public Optional<LocalDate> next(Instant now, DayBoundary days) {
        return CheckInWeeks.next(days.dayOf(now), days.dayOf(profile.since()));
    }

    private Map<QuestionnaireKind, LocalDate> last(Instant now, DayBoundary days) {
        Map<QuestionnaireKind, LocalDate> last = new EnumMap<>(QuestionnaireKind.class);
        sql.sql("select kind, max(coalesce(submitted_at, started_at)) as at from survey"
                        + " where user_id = :owner and started_at <= :now group by kind")
                .param("now", OwnedSql.at(now))
                .query(row -> {
                    Instant at = OwnedSql.instant(row, "at");
                    QuestionnaireKind.of(row.getString("kind"))
                            .filter(kind -> at != null)
                            .ifPresent(kind -> last.put(kind, days.dayOf(java.util.Objects.requireNonNull(at))));
                });
        return last;
    }

    /** Counted no further than is asked for. */
    private int finished(Instant now) {
        return sql.sql("select count(*) from (select 1 from task_instance where user_id = :owner"
                        + " and state = 'COMPLETED' and completed_at <= :now and demo = false"
                        + " and deleted_at is null limit :most) finished")
                .param("now", OwnedSql.at(now))
                .param("most", FINISHED_FIRST)
                .query(Integer.class)
                .single();
    }
}
