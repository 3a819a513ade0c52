package app.taskaversion.isolation;

import app.taskaversion.emotion.EmotionId;
import app.taskaversion.emotion.EmotionImportStore;
import app.taskaversion.emotion.EmotionService;
import app.taskaversion.emotion.EmotionUndo;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.RowOrigin;
import app.taskaversion.testsupport.TestClock;
import java.util.Map;
import java.util.UUID;

/** A person's words for feelings. */
final class EmotionCalls {

    private EmotionCalls() {}

    private static EmotionId other(World a) {
        return new EmotionId(a.ids("emotion").get(1));
    }

    static void add(Calls calls) {
        calls.on(EmotionService.class)
                .call("list", (s, a) -> s.list())
                .call("add", (s, a) -> s.add("tense"))
                .call("findOrAdd", (s, a) -> s.findOrAdd("calm"))
                .call("rename", (s, a) -> s.rename(a.emotion(), "uneasy"))
                .call("merge", (s, a) -> s.merge(a.emotion(), other(a)))
                .mixed("merge", (s, a, own) -> s.merge(a.emotion(), own.emotion()))
                .mixed("merge", (s, a, own) -> s.merge(own.emotion(), a.emotion()))
                .call("delete", (s, a) -> s.delete(a.emotion()))
                .givenDoes(
                        "undo", (s, a) -> s.delete(a.emotion()), (s, a) -> s.undo(new EmotionUndo.Deleted(a.emotion())))
                .givenDoes(
                        "undo",
                        (s, a) -> s.rename(a.emotion(), "uneasy"),
                        (s, a) -> s.undo(new EmotionUndo.Renamed(a.emotion(), "tense", null)))
                .givenDoes(
                        "undo",
                        (s, a) -> a.keep("merged", s.merge(a.emotion(), other(a))),
                        (s, a) -> s.undo(a.kept("merged", EmotionUndo.class)));

        calls.on(EmotionImportStore.class)
                .inTransaction()
                .call("vocabulary", (s, a) -> s.vocabulary())
                .does(
                        "insert",
                        (s, a) -> s.insert(
                                Map.of(Ids.next(), "proud"), RowOrigin.imported(a.id("import_batch")), TestClock.START))
                .givenDoes(
                        "setLasting",
                        (s, a) -> {
                            UUID word = Ids.next();
                            s.insert(Map.of(word, "proud"), RowOrigin.imported(a.id("import_batch")), TestClock.START);
                            a.keep("word", word);
                        },
                        (s, a) -> s.setLasting(Map.of(a.kept("word", UUID.class), 12.0)))
                .givenDoes(
                        "removeDemo",
                        (s, a) -> s.insert(Map.of(Ids.next(), "shown"), RowOrigin.DEMO, TestClock.START),
                        (s, a) -> s.removeDemo());
    }
}
