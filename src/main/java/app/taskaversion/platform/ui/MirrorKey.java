package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.Map;

/** Says what the ring and the dot mean. */
public final class MirrorKey extends Composite<KeyLine> {

    @Override
    protected KeyLine initContent() {
        return new KeyLine(List.of(
                Map.entry("ring", getTranslation("kit.mirror.guess")),
                Map.entry("dot", getTranslation("kit.mirror.felt"))));
    }
}
