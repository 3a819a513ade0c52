package app.taskaversion.tracking.internal;

import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.tracking.EmotionAnswer;
import app.taskaversion.tracking.Phase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The emotions that a person names for an instance: words of their own only. */
@Component
class NamedEmotions {

    private static final String THERE = "there";

    private final OwnedSql sql;
    private final InstanceEmotionRepository emotions;

    NamedEmotions(OwnedSql sql, InstanceEmotionRepository emotions) {
        this.sql = sql;
        this.emotions = emotions;
    }

    /**
     * Puts these in the place of the ones that are there. A foreign key does not ask whose word it is, so this does, in
     * the same statement that looks for what is there.
     *
     * @throws NotFound if the person has no such word
     */
    void replace(UUID instance, Phase phase, List<EmotionAnswer> named) {
        Set<String> words = named.stream()
                .map(answer -> answer.emotion().value().toString())
                .collect(Collectors.toCollection(HashSet::new));
        List<String> found = found(instance, phase, words);
        if (!found.containsAll(words)) {
            throw new NotFound("emotion");
        }
        if (found.contains(THERE)) {
            int unused = sql.sql("delete from instance_emotion"
                            + " where user_id = :owner and instance_id = :instance and phase = :phase")
                    .param("instance", instance.toString())
                    .param("phase", phase.name())
                    .update();
        }
        named.forEach(answer -> emotions.save(new InstanceEmotion(instance, phase, answer)));
    }

    /** Those of the words that are the person's, and {@link #THERE} for each one that is named already. */
    private List<String> found(UUID instance, Phase phase, Set<String> words) {
        String there = "select '" + THERE + "' from instance_emotion"
                + " where user_id = :owner and instance_id = :instance and phase = :phase";
        String own =
                words.isEmpty() ? "" : " union all select id from emotion where user_id = :owner and id in (:words)";
        var statement =
                sql.sql(there + own).param("instance", instance.toString()).param("phase", phase.name());
        return (words.isEmpty() ? statement : statement.param("words", words))
                .query((row, number) -> row.getString(1))
                .list();
    }
}
