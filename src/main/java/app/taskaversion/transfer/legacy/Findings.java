package app.taskaversion.transfer.legacy;

import app.taskaversion.transfer.Finding;
import app.taskaversion.transfer.ImportRule;
import java.util.ArrayList;
import java.util.List;

/** Collects what the rules did to one row; the same finding counts once. */
public final class Findings {

    private final List<Finding> all = new ArrayList<>(2);

    public void add(ImportRule rule, String place) {
        Finding finding = new Finding(rule, place);
        if (!all.contains(finding)) {
            all.add(finding);
        }
    }

    public List<Finding> list() {
        return List.copyOf(all);
    }
}
