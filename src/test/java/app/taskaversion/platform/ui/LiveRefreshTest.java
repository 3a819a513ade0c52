package app.taskaversion.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.push.OwnerBroadcaster;
import app.taskaversion.platform.push.OwnerChanged;
import app.taskaversion.testsupport.ViewTest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class LiveRefreshTest {

    @Autowired
    private OwnerBroadcaster broadcaster;

    @Autowired
    private CurrentOwner owner;

    private final AtomicInteger looks = new AtomicInteger();
    private final Div view = new Div();

    @BeforeEach
    void show() {
        LiveRefresh.of(view, broadcaster, owner.get(), looks::incrementAndGet);
        UI.getCurrent().add(view);
    }

    @Test
    void aChangeOfMineMakesTheViewLookAgain() {
        broadcaster.onChange(new OwnerChanged(owner.get()));
        MockVaadin.clientRoundtrip(true);
        assertThat(looks).hasValue(1);
    }

    @Test
    void severalChangesAtOnceLeadToOneLook() {
        broadcaster.onChange(new OwnerChanged(owner.get()));
        broadcaster.onChange(new OwnerChanged(owner.get()));
        MockVaadin.clientRoundtrip(true);
        assertThat(looks).hasValue(1);
    }

    @Test
    void aChangeOfSomebodyElseIsNotHeard() {
        broadcaster.onChange(new OwnerChanged(new OwnerId(Ids.next())));
        MockVaadin.clientRoundtrip(true);
        assertThat(looks).hasValue(0);
    }

    @Test
    void aViewThatIsGoneHearsNothing() {
        UI.getCurrent().remove(view);
        broadcaster.onChange(new OwnerChanged(owner.get()));
        MockVaadin.clientRoundtrip(true);
        assertThat(looks).hasValue(0);
    }
}
