package app.taskaversion.recommendation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.analytics.metric.Kind;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WishesTest {

    private static final Wishes TEN_MINUTES = new Wishes(10, Set.of(), "", "");

    @Test
    void whoWishesNothingGetsEverything() {
        assertThat(Wishes.NONE.allow(Things.Changed.of("a").places("home").thing()))
                .isTrue();
    }

    @Test
    void whatUsuallyTakesLongerIsLeftOut() {
        assertThat(TEN_MINUTES.allow(Things.Changed.of("a").minutes(10).thing()))
                .isTrue();
        assertThat(TEN_MINUTES.allow(Things.Changed.of("a").minutes(10.1).thing()))
                .isFalse();
        assertThat(TEN_MINUTES.allow(Things.Changed.of("a").minutes(Double.NaN).thing()))
                .as("nobody timed it")
                .isTrue();
    }

    @Test
    void aTypeIsTheWholeWord() {
        Wishes work = new Wishes(Double.NaN, Set.of(Kind.WORK), "", "");
        assertThat(work.allow(Things.thing("a"))).isTrue();
        assertThat(work.allow(Things.Changed.of("a").kind(Kind.PLAY).thing())).isFalse();
    }

    @Test
    void aCategoryIsAPieceOfAWordInAnyCase() {
        Wishes house = new Wishes(Double.NaN, Set.of(), " Hous", "");
        assertThat(house.allow(Things.Changed.of("a")
                        .categories("friends", "household")
                        .thing()))
                .isTrue();
        assertThat(house.allow(Things.Changed.of("a").categories("friends").thing()))
                .isFalse();
        assertThat(house.allow(Things.thing("a"))).isFalse();
    }

    @Test
    void whatCanBeDoneAnywhereCanBeDoneHere() {
        Wishes home = new Wishes(Double.NaN, Set.of(), "", "Home");
        assertThat(home.allow(Things.Changed.of("a").places("home", "garden").thing()))
                .isTrue();
        assertThat(home.allow(Things.Changed.of("a").places("desk").thing())).isFalse();
        assertThat(home.allow(Things.thing("a"))).isTrue();
    }
}
