package app.taskaversion.transfer.internal;

import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.survey.ImportedAnswer;
import app.taskaversion.survey.SurveyImportStore;
import app.taskaversion.transfer.legacy.LegacyAnswers;
import app.taskaversion.transfer.legacy.RowRefused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows of {@code survey_responses.csv}. Answers of one person that follow each other within ten minutes were one
 * filled-in questionnaire. (data-and-lifecycle §1.7)
 */
final class AnswerApplier implements RowApplier {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    /** As many answers as one questionnaire can hold. */
    private static final int MOST = 500;

    /** So many are held back to be put together; a person has a few hundred. */
    private static final int HELD = 10_000;

    private static final Comparator<ImportedAnswer> IN_ORDER = Comparator.comparing(ImportedAnswer::from)
            .thenComparing(ImportedAnswer::answeredAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ImportedAnswer::id);

    private final ImportSpace space;
    private final SurveyImportStore store;
    private final List<ImportedAnswer> held = new ArrayList<>();
    private long answers;

    AnswerApplier(ImportSpace space, SurveyImportStore store) {
        this.space = space;
        this.store = store;
    }

    @Override
    public String kind() {
        return "SURVEY_ANSWER";
    }

    @Override
    public String key(Pending row) {
        return LegacyAnswers.key(row.row());
    }

    @Override
    public Set<String> existing(Collection<String> keys) {
        Set<String> answerIds = new HashSet<>();
        for (String key : keys) {
            for (int slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
                answerIds.add(key.substring(slash + 1));
            }
        }
        Set<String> existing = new HashSet<>();
        store.stored(answerIds)
                .forEach((answer, questions) -> questions.forEach(question -> existing.add(question + "/" + answer)));
        existing.retainAll(Set.copyOf(keys));
        return existing;
    }

    @Override
    public void create(List<Pending> rows) {
        for (Pending row : rows) {
            try {
                String question = LegacyAnswers.question(row.row());
                ImportedAnswer answer = LegacyAnswers.read(row.row(), Ids.next(), row.findings())
                        .named(row.key().substring(question.length() + 1));
                held.add(answer);
                row.created(answer.id());
            } catch (RowRefused e) {
                row.quarantine(e.reason());
            }
        }
        if (held.size() > HELD) {
            store();
        }
    }

    private void store() {
        held.sort(IN_ORDER);
        List<ImportedAnswer> together = new ArrayList<>();
        for (ImportedAnswer answer : held) {
            if (!together.isEmpty() && !goesWith(together.get(together.size() - 1), answer, together.size())) {
                store.insert(together, space.batchId());
                together = new ArrayList<>();
            }
            together.add(answer);
        }
        if (!together.isEmpty()) {
            store.insert(together, space.batchId());
        }
        answers += held.size();
        held.clear();
    }

    private static boolean goesWith(ImportedAnswer one, ImportedAnswer next, int size) {
        return size < MOST && one.from().equals(next.from()) && near(one.answeredAt(), next.answeredAt());
    }

    private static boolean near(@Nullable Instant one, @Nullable Instant next) {
        if (one == null || next == null) {
            return one == null && next == null;
        }
        return Duration.between(one, next).compareTo(PAUSE) <= 0;
    }

    @Override
    public void finish() {
        store();
        InstanceTally.sameCount("survey answers", answers, store.countImported(space.batchId()));
    }
}
