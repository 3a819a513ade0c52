package app.taskaversion.transfer.internal;

import app.taskaversion.transfer.legacy.Findings;
import app.taskaversion.transfer.legacy.LegacySmallReaders;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows of {@code emotions.csv}: words, the same whatever their case. */
final class EmotionApplier implements RowApplier {

    private final ImportSpace space;

    EmotionApplier(ImportSpace space) {
        this.space = space;
    }

    @Override
    public String kind() {
        return "EMOTION";
    }

    @Override
    public String key(Pending row) {
        return ImportSpace.wordKey(LegacySmallReaders.emotion(row.row(), new Findings()));
    }

    @Override
    public Set<String> existing(Collection<String> keys) {
        return keys.stream().filter(space::knowsWord).collect(Collectors.toSet());
    }

    @Override
    public boolean contentMatters() {
        return false;
    }

    @Override
    public void create(List<Pending> rows) {
        List<String> words = new ArrayList<>();
        for (Pending row : rows) {
            words.add(LegacySmallReaders.emotion(row.row(), row.findings()));
        }
        space.ensureWords(words);
        for (int i = 0; i < words.size(); i++) {
            rows.get(i).created(space.wordId(words.get(i)));
        }
    }
}
