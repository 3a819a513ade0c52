package app.taskaversion.transfer.internal;

import app.taskaversion.platform.persistence.TableShapes;
import app.taskaversion.transfer.own.OwnLayout;
import app.taskaversion.transfer.own.OwnTable;
import org.springframework.stereotype.Component;

/** The exported tables as this database has them. */
@Component
class OwnLayouts {

    private final TableShapes shapes;

    OwnLayouts(TableShapes shapes) {
        this.shapes = shapes;
    }

    OwnLayout of(OwnTable table) {
        return OwnLayout.of(table, shapes.columns(table.name()));
    }
}
