package app.taskaversion.browser;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What axe has to say about a page. */
final class AxeCheck {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    /** The rules that a page with nothing on it passes. */
    private static final int FEWEST_PASSES = 15;

    private AxeCheck() {}

    /**
     * One line for each part of the page that breaks a rule seriously.
     *
     * @param where named in each line
     * @throws AssertionError if axe found so little to look at that the page cannot have been there
     */
    static List<String> serious(Page page, String where) {
        AxeRuleOptions on = new AxeRuleOptions();
        on.setEnabled(true);
        AxeRunOptions options = new AxeRunOptions();
        options.setRules(Map.of("target-size", on));
        // There are no frames of another origin; the other mode opens a page of its own each time.
        AxeResults results =
                new AxeBuilder(page).options(options).setLegacyMode(true).analyze();
        if (results.getPasses().size() < FEWEST_PASSES) {
            throw new AssertionError("axe saw hardly anything at " + where + ": "
                    + results.getPasses().size() + " rules apply");
        }
        return results.getViolations().stream()
                .filter(rule -> SERIOUS.contains(String.valueOf(rule.getImpact())))
                .flatMap(rule -> rule.getNodes().stream()
                        .filter(node -> !ofTheLibrary(rule.getId(), String.valueOf(node.getHtml())))
                        .map(node -> where + ": " + rule.getId() + " at " + node.getTarget() + " " + node.getHtml()
                                + " " + node.getFailureSummary()))
                .toList();
    }

    /**
     * Vaadin's menu marks each item as not selected, which a menu item cannot be; screen readers pass over it, and
     * nothing of ours can take the attribute away for good. It stands among the known gaps.
     */
    private static boolean ofTheLibrary(String rule, String html) {
        return rule.equals("aria-allowed-attr")
                && html.startsWith("<vaadin-context-menu-item")
                && html.contains("aria-selected=\"false\"");
    }
}
