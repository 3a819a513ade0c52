package app.taskaversion.note.internal;

import app.taskaversion.note.NoteId;
import app.taskaversion.note.NoteRow;
import app.taskaversion.note.NoteService;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.limit.TextLimit;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.push.OwnerChanged;
import app.taskaversion.platform.text.NameKey;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class JpaNoteService implements NoteService {

    private static final TextLimit CONTENT = TextLimit.manyLines("note.content", 10_000);
    private static final int LIST_MAX = 1_000;
    private static final String NEWEST_FIRST =
            "select id, content, noted_at from note where user_id = :owner and deleted_at is null"
                    + " order by case when noted_at is null then 1 else 0 end, noted_at desc, id desc";

    private final GeneralNoteRepository notes;
    private final ConsentService consents;
    private final OwnedSql sql;
    private final CurrentOwner currentOwner;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JpaNoteService(
            GeneralNoteRepository notes,
            ConsentService consents,
            OwnedSql sql,
            CurrentOwner currentOwner,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notes = notes;
        this.consents = consents;
        this.sql = sql;
        this.currentOwner = currentOwner;
        this.events = events;
        this.clock = clock;
    }

    /** A note without a time comes last on both databases. */
    @Override
    @Transactional(readOnly = true)
    public List<NoteRow> list(int offset, int limit) {
        return sql.sql(NEWEST_FIRST + " limit :limit offset :offset")
                .param("limit", Math.clamp(limit, 0, LIST_MAX))
                .param("offset", Math.max(0, offset))
                .query((row, index) -> note(row))
                .list();
    }

    private static NoteRow note(ResultSet row) throws SQLException {
        return new NoteRow(
                new NoteId(UUID.fromString(row.getString("id"))),
                row.getString("content"),
                OwnedSql.instant(row, "noted_at"));
    }

    /** Compared here: SQLite knows the case of ASCII letters only. */
    @Override
    @Transactional(readOnly = true)
    public List<NoteRow> find(String words, int limit) {
        String wanted = NameKey.of(words);
        int most = Math.clamp(limit, 0, LIST_MAX);
        List<NoteRow> found = new ArrayList<>();
        sql.sql(NEWEST_FIRST).query(row -> {
            if (found.size() < most && NameKey.of(row.getString("content")).contains(wanted)) {
                found.add(note(row));
            }
        });
        return List.copyOf(found);
    }

    @Override
    @Transactional(readOnly = true)
    public int count() {
        return sql.sql("select count(*) from note where user_id = :owner and deleted_at is null")
                .query(Integer.class)
                .single();
    }

    @Override
    public NoteRow add(String content) {
        consents.requireTaken(Purpose.FREE_TEXT);
        GeneralNote note = notes.saveAndFlush(new GeneralNote(CONTENT.required(content), clock.instant()));
        changed();
        return note.row();
    }

    @Override
    public NoteRow edit(NoteId id, String content) {
        GeneralNote note = present(id);
        consents.requireTaken(Purpose.FREE_TEXT);
        note.edit(CONTENT.required(content));
        notes.flush();
        changed();
        return note.row();
    }

    @Override
    public void delete(NoteId id) {
        present(id).delete(clock.instant());
        notes.flush();
        changed();
    }

    @Override
    public void restore(NoteId id) {
        notes.findById(id.value()).orElseThrow(() -> new NotFound("note")).restore();
        notes.flush();
        changed();
    }

    private GeneralNote present(NoteId id) {
        return notes.findById(id.value()).filter(note -> !note.deleted()).orElseThrow(() -> new NotFound("note"));
    }

    private void changed() {
        events.publishEvent(new OwnerChanged(currentOwner.get()));
    }
}
