package app.taskaversion.prompt.internal;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.Preferences;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.push.OwnerChanged;
import app.taskaversion.prompt.PromptId;
import app.taskaversion.prompt.PromptKind;
import app.taskaversion.prompt.PromptPolicy;
import app.taskaversion.prompt.PromptPolicy.Shown;
import app.taskaversion.prompt.PromptResponse;
import app.taskaversion.prompt.PromptService;
import app.taskaversion.task.TaskId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredPromptService implements PromptService {

    private final PromptEventRepository prompts;
    private final OwnedSql sql;
    private final PreferenceService preferences;
    private final CurrentOwner owner;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredPromptService(
            PromptEventRepository prompts,
            OwnedSql sql,
            PreferenceService preferences,
            CurrentOwner owner,
            ApplicationEventPublisher events,
            Clock clock) {
        this.prompts = prompts;
        this.sql = sql;
        this.preferences = preferences;
        this.owner = owner;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean may(PromptKind kind, @Nullable TaskId task) {
        Preferences chosen = preferences.get();
        if (chosen.promptBudget() == 0) {
            return false;
        }
        Instant now = now();
        List<Shown> past = past(now);
        return PromptPolicy.standing(kind, task, past, now, chosen.days()) != null
                || PromptPolicy.allows(kind, task, chosen.promptBudget(), past, now, chosen.days());
    }

    @Override
    public Optional<PromptId> show(PromptKind kind, @Nullable TaskId task) {
        Preferences chosen = preferences.get();
        if (chosen.promptBudget() == 0) {
            return Optional.empty(); // also what stands there already goes
        }
        Instant now = now();
        List<Shown> past = past(now);
        Shown standing = PromptPolicy.standing(kind, task, past, now, chosen.days());
        if (standing != null) {
            return Optional.of(standing.id());
        }
        if (!PromptPolicy.allows(kind, task, chosen.promptBudget(), past, now, chosen.days())) {
            return Optional.empty();
        }
        requireOwn(task);
        return Optional.of(new PromptId(
                prompts.saveAndFlush(new PromptEvent(kind, task, now)).getId()));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOpen(PromptId id) {
        return prompts.findById(id.value()).map(PromptEvent::isOpen).orElse(false);
    }

    @Override
    public void respond(PromptId id, PromptResponse response) {
        PromptEvent prompt = prompts.findById(id.value()).orElseThrow(() -> new NotFound("prompt"));
        if (prompt.isOpen()) {
            prompt.respond(response, now());
            prompts.flush();
            events.publishEvent(new OwnerChanged(owner.get()));
        }
    }

    /** A foreign key does not ask whose task it is. */
    private void requireOwn(@Nullable TaskId task) {
        if (task != null
                && sql.sql("select 1 from task where user_id = :owner and id = :task")
                        .param("task", task.toString())
                        .query(Integer.class)
                        .optional()
                        .isEmpty()) {
            throw new NotFound("task");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private List<Shown> past(Instant now) {
        return sql.sql("""
                        select id, kind, task_id, shown_at, response, responded_at from prompt_event
                         where user_id = :owner and shown_at > :from
                         order by shown_at desc, id desc""")
                .param("from", OwnedSql.at(now.minus(Duration.ofDays(PromptPolicy.MEMORY_DAYS))))
                .query((row, index) -> shown(row))
                .list();
    }

    private static Shown shown(ResultSet row) throws SQLException {
        UUID task = OwnedSql.uuid(row, "task_id");
        String response = row.getString("response");
        return new Shown(
                new PromptId(Objects.requireNonNull(OwnedSql.uuid(row, "id"))),
                PromptKind.valueOf(row.getString("kind")),
                task == null ? null : new TaskId(task),
                Objects.requireNonNull(OwnedSql.instant(row, "shown_at")),
                response == null ? null : PromptResponse.valueOf(response),
                OwnedSql.instant(row, "responded_at"));
    }
}
