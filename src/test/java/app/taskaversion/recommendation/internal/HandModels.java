package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.Fallback;
import app.taskaversion.recommendation.model.LargeModel;
import app.taskaversion.recommendation.model.LearnedModel;
import app.taskaversion.recommendation.model.Predictor;
import app.taskaversion.recommendation.model.SmallModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The models that are asked, and how long that takes, as a test wants them. */
@TestConfiguration(proxyBeanMethods = false)
public class HandModels {

    @Bean
    @Primary
    static Hand handModels() {
        return new Hand();
    }

    @Bean
    @Primary
    static Pace handPace(Hand hand) {
        return new Pace(() -> hand.nanos += hand.step);
    }

    /** Grown only where somebody asks. */
    private static final class Large {
        private static final Predictor PREDICTOR = Predictor.of(LargeModel.get());
    }

    /** What is asked. */
    public static final class Hand implements ServedModels {

        private static final Predictor SMALL = Predictor.of(SmallModel.get());
        private static final Predictor BROKEN = Predictor.of(SmallModel.broken());

        private final List<Served> served = new ArrayList<>();
        private Fallback why = Fallback.NO_MODEL;
        private long nanos;
        private long step;

        /** As at the start of a test. */
        public void clear() {
            served.clear();
            why = Fallback.NO_MODEL;
            nanos += Pace.REST.toNanos();
            step = 0;
        }

        public void active() {
            serve(Stage.ACTIVE, SMALL);
        }

        /** One as large as those of many people, and no other. */
        public void large() {
            clear();
            serve(Stage.ACTIVE, Large.PREDICTOR);
        }

        void serve(Stage stage, Predictor predictor) {
            served.add(new Served(UUID.randomUUID(), predictor.version(), stage, predictor));
        }

        void broken() {
            serve(Stage.ACTIVE, BROKEN);
        }

        void none(Fallback because) {
            why = because;
        }

        /** @param newStep nanoseconds that pass from one look at the watch to the next */
        void takes(long newStep) {
            step = newStep;
        }

        void pass(Duration time) {
            nanos += time.toNanos();
        }

        static Predictor small() {
            return SMALL;
        }

        static LearnedModel model() {
            return SmallModel.get();
        }

        @Override
        public List<Served> now() {
            return List.copyOf(served);
        }

        @Override
        public Fallback whyNone() {
            return why;
        }
    }
}
