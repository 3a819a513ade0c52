package app.taskaversion.analytics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.AccountErased;
import app.taskaversion.account.DataWithdrawn;
import app.taskaversion.analytics.metric.Change;
import app.taskaversion.analytics.metric.Correlation;
import app.taskaversion.analytics.metric.Draws;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeptDrawsTest {

    private static final OwnerId ANNA = new OwnerId(UUID.fromString("00000000-0000-7000-8000-00000000000a"));
    private static final OwnerId BERT = new OwnerId(UUID.fromString("00000000-0000-7000-8000-00000000000b"));
    private static final int TODAY = 20_000;

    private final CurrentOwner currentOwner = new CurrentOwner();
    private final KeptDraws kept = new KeptDraws(currentOwner);
    private int made;

    /** The number of the draw that was made for it. */
    private String ask(Draws draws, Class<String> kind, String figure, int lastDay, double... days) {
        return draws.once(kind, figure, lastDay, days, () -> "draw " + ++made);
    }

    private String ask(Draws draws, double... days) {
        return ask(draws, String.class, "relief", TODAY, days);
    }

    private Draws own(OwnerId owner) {
        return currentOwner.callAs(owner, kept::own);
    }

    @Test
    void whatWasDrawnIsNotDrawnAgain() {
        assertThat(ask(own(ANNA), 1, 2, 3)).isEqualTo("draw 1");
        assertThat(ask(own(ANNA), 1, 2, 3)).isEqualTo("draw 1");
    }

    @Test
    void aChangedDayIsDrawnAgain() {
        assertThat(ask(own(ANNA), 1, 2, 3)).isEqualTo("draw 1");
        assertThat(ask(own(ANNA), 1, 2, Math.nextUp(3.0))).isEqualTo("draw 2");
        assertThat(ask(own(ANNA), 1, 2)).isEqualTo("draw 3");
        assertThat(ask(own(ANNA), 2, 1, 3)).isEqualTo("draw 4");
        assertThat(ask(own(ANNA), 1, 2, 3)).isEqualTo("draw 1");
    }

    @Test
    void soAreAnotherFigureAnotherKindAndTheNextDay() {
        assertThat(ask(own(ANNA), 1)).isEqualTo("draw 1");
        assertThat(ask(own(ANNA), String.class, "worth", TODAY, 1)).isEqualTo("draw 2");
        assertThat(ask(own(ANNA), String.class, "relief", TODAY + 1, 1)).isEqualTo("draw 3");
        Integer number = own(ANNA).once(Integer.class, "relief", TODAY, new double[] {1}, () -> 7);
        assertThat(number).isEqualTo(7);
    }

    @Test
    void nobodyGetsWhatWasDrawnForSomebodyElse() {
        assertThat(ask(own(ANNA), 1)).isEqualTo("draw 1");
        assertThat(ask(own(BERT), 1)).isEqualTo("draw 2");
        assertThat(ask(own(ANNA), 1)).isEqualTo("draw 1");
    }

    @Test
    void withoutAPersonNothingIsKept() {
        assertThat(ask(kept.own(), 1)).isEqualTo("draw 1");
        assertThat(ask(kept.own(), 1)).isEqualTo("draw 2");
    }

    private static Stream<Consumer<KeptDraws>> goodbyes() {
        return Stream.of(
                draws -> draws.onErased(new AccountErased(ANNA)), draws -> draws.onWithdrawn(new DataWithdrawn(ANNA)));
    }

    @ParameterizedTest
    @MethodSource("goodbyes")
    void itGoesWithTheAccountOrWithAnyOfItsData(Consumer<KeptDraws> goodbye) {
        assertThat(ask(own(ANNA), 1)).isEqualTo("draw 1");
        assertThat(ask(own(BERT), 1)).isEqualTo("draw 2");
        goodbye.accept(kept);
        assertThat(ask(own(ANNA), 1)).isEqualTo("draw 3");
        assertThat(ask(own(BERT), 1)).isEqualTo("draw 2");
    }

    @ParameterizedTest
    @MethodSource("goodbyes")
    void aPageThatWasBeingReadMeanwhileLeavesNothingBehind(Consumer<KeptDraws> goodbye) {
        Draws beforehand = own(ANNA);
        goodbye.accept(kept);
        assertThat(ask(beforehand, 1)).isEqualTo("draw 1");
        assertThat(ask(own(ANNA), 1)).isEqualTo("draw 2");
    }

    /** What is kept must say nothing but figures: neither names nor answers. */
    @Test
    void onlyFiguresAreKept() {
        assertThat(Stream.of(Change.class, Correlation.class)
                        .flatMap(kind -> Stream.of(kind.getRecordComponents()))
                        .map(component -> component.getType()))
                .allMatch(type -> type.isPrimitive() || type.isEnum());
    }
}
