package app.taskaversion.durability;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.note.NoteService;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.testsupport.People;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.springframework.context.ApplicationContext;

/** People who write numbered lines without a pause, and remember which of them were answered. */
final class Writers implements AutoCloseable {

    private final NoteService notes;
    private final Predicate<Throwable> expected;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicInteger numbers = new AtomicInteger();
    private final Set<String> answered = new ConcurrentSkipListSet<>();
    private final List<String> tried = Collections.synchronizedList(new ArrayList<>());
    private final List<Throwable> strange = Collections.synchronizedList(new ArrayList<>());
    private final List<Thread> threads = new ArrayList<>();
    private final List<OwnerId> people = new ArrayList<>();

    /** @param expected hears of each line that was not answered, as the boundary of a screen does, and knows why */
    Writers(ApplicationContext context, int count, Predicate<Throwable> expected) {
        this.notes = context.getBean(NoteService.class);
        this.expected = expected;
        for (int i = 0; i < count; i++) {
            OwnerId person = People.create(context);
            people.add(person);
            threads.add(Thread.ofPlatform().start(() -> write(person)));
        }
    }

    private void write(OwnerId person) {
        People.signIn(person);
        while (!stopped.get()) {
            String line = "Line %06d".formatted(numbers.incrementAndGet());
            tried.add(line);
            try {
                var unused = notes.add(line);
                answered.add(line);
            } catch (RuntimeException e) {
                if (!expected.test(e)) {
                    strange.add(e);
                }
            }
        }
    }

    int answered() {
        return answered.size();
    }

    /** Lines that nobody answered for. */
    int open() {
        return tried.size() - answered.size();
    }

    /** No line is written any more from here on. */
    @Override
    public void close() {
        stopped.set(true);
        for (Thread thread : threads) {
            try {
                assertThat(thread.join(Duration.ofSeconds(60))).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Each line that was answered is there once; each other one once or not at all.
     *
     * @return how many of the others are there
     */
    int kept() {
        assertThat(strange).isEmpty();
        List<String> stored = new ArrayList<>();
        for (OwnerId person : people) {
            People.signIn(person);
            int count = notes.count();
            for (int offset = 0; offset < count; offset += 1_000) {
                notes.list(offset, 1_000).forEach(row -> stored.add(row.content()));
            }
        }
        People.signOut();
        assertThat(stored).doesNotHaveDuplicates().containsAll(answered);
        Set<String> others = new TreeSet<>(stored);
        others.removeAll(answered);
        assertThat(tried).containsAll(others);
        return others.size();
    }
}
