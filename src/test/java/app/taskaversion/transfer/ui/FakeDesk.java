package app.taskaversion.transfer.ui;

import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.ImportDesk;
import app.taskaversion.transfer.ImportReport;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A desk in whatever state a test puts it; it writes down what is asked of it. */
final class FakeDesk implements ImportDesk {

    final List<String> asked = new ArrayList<>();
    private final List<Consumer<State>> listeners = new ArrayList<>();
    private State state = state(Phase.COLLECTING);

    static State state(Phase phase) {
        return state(phase, 0, 0);
    }

    static State state(Phase phase, long done, long total) {
        return new State(phase, List.of("tasks.csv"), ImportChoices.NONE, done, total, null, null, null);
    }

    static State state(Phase phase, ImportChoices choices, ImportReport report) {
        return new State(phase, List.of("tasks.csv"), choices, 0, 0, report, null, null);
    }

    static State state(Phase phase, @Nullable Missing missing, @Nullable Refusal refusal) {
        return new State(phase, List.of("tasks.csv"), ImportChoices.NONE, 0, 0, null, missing, refusal);
    }

    void put(State now) {
        state = now;
        listeners.forEach(listener -> listener.accept(now));
    }

    int listeners() {
        return listeners.size();
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public Runnable listen(Consumer<State> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public File place(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void arrived(String name, File file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void takeBack(String name) {
        asked.add("take back " + name);
    }

    @Override
    public void look(ImportChoices choices) {
        asked.add("look " + choices.zone() + " " + choices.scale() + " " + choices.columns());
    }

    @Override
    public void bringIn() {
        asked.add("bring in");
    }

    @Override
    public void cancel() {
        asked.add("cancel");
    }

    @Override
    public void clear() {
        asked.add("clear");
    }
}
