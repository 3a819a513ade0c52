package app.taskaversion.isolation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How each public method of each service is called: one class for a feature, one line for a method. The contract makes
 * each call as nobody, as a stranger and as the owner.
 */
final class Calls {

    /** What the stranger's own world is kept under. */
    static final String STRANGER = "the stranger";

    private final List<Call<?>> all = new ArrayList<>();

    static List<Call<?>> all() {
        Calls calls = new Calls();
        AccountCalls.add(calls);
        AnalyticsCalls.add(calls);
        EmotionCalls.add(calls);
        ExperimentCalls.add(calls);
        NoteCalls.add(calls);
        OperationsCalls.add(calls);
        OfflineCalls.add(calls);
        PrivacyCalls.add(calls);
        PromptCalls.add(calls);
        RecommendationCalls.add(calls);
        ReminderCalls.add(calls);
        SharingCalls.add(calls);
        SurveyCalls.add(calls);
        TaskCalls.add(calls);
        TrackingCalls.add(calls);
        TransferCalls.add(calls);
        return calls.all;
    }

    <S> On<S> on(Class<S> service) {
        return new On<>(service);
    }

    /** The calls of one service. */
    final class On<S> {

        private final Class<S> service;
        private Call.@Nullable Body<S> shown;
        private final Set<Call.Way> ways = EnumSet.noneOf(Call.Way.class);

        private On(Class<S> service) {
            this.service = service;
        }

        /** For a service that keeps something outside of the database: what it shows of it. */
        On<S> shownBy(Call.Body<S> look) {
            shown = look;
            return this;
        }

        /** The calls that follow are for an owner who has nothing yet. */
        On<S> fresh() {
            ways.add(Call.Way.FRESH);
            return this;
        }

        /** The calls that follow are made inside a transaction. */
        On<S> inTransaction() {
            ways.add(Call.Way.IN_TRANSACTION);
            return this;
        }

        /** A method that returns something. */
        On<S> call(String method, Call.Body<S> body) {
            return given(method, (s, a) -> {}, body);
        }

        /** A method that returns nothing. */
        On<S> does(String method, Call.Step<S> step) {
            return call(method, returning(step));
        }

        /** @param first what the owner does before */
        On<S> given(String method, Call.Step<S> first, Call.Body<S> body) {
            all.add(new Call<>(service, method, first, body, null, shown, Set.copyOf(ways)));
            return this;
        }

        /** @param first what the owner does before */
        On<S> givenDoes(String method, Call.Step<S> first, Call.Step<S> step) {
            return given(method, first, returning(step));
        }

        /** One more call of a method that takes several ids: by the stranger, some of whose own are among them. */
        On<S> mixed(String method, Call.MixedBody<S> body) {
            Call.Body<S> both = (s, a) -> body.run(s, a, a.kept(STRANGER, World.class));
            Set<Call.Way> mixed = new HashSet<>(ways);
            mixed.add(Call.Way.MIXED);
            all.add(new Call<>(service, method, (s, a) -> {}, both, null, shown, mixed));
            return this;
        }

        /** @param reason why it has nothing to do with what belongs to a person */
        On<S> free(String method, String reason, Call.Body<S> body) {
            all.add(new Call<>(service, method, (s, a) -> {}, body, reason, null, Set.copyOf(ways)));
            return this;
        }

        private static <S> Call.Body<S> returning(Call.Step<S> step) {
            return (s, a) -> {
                step.run(s, a);
                return null;
            };
        }
    }

    /** Names of methods as {@link Call#method()} spells them. */
    static Stream<String> names(List<Call<?>> calls, Class<?> service) {
        return calls.stream()
                .filter(call -> Objects.equals(call.service(), service))
                .map(Call::method)
                .distinct();
    }
}
