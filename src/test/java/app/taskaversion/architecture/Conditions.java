package app.taskaversion.architecture;

import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/** Conditions that say in words what is wrong with each item. */
final class Conditions {

    private Conditions() {}

    /** Holds if nothing is found wrong. */
    static <T> ArchCondition<T> have(String description, Function<T, Stream<String>> wrong) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                wrong.apply(item).forEach(words -> events.add(SimpleConditionEvent.violated(item, words)));
            }
        };
    }
}
