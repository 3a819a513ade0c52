package app.taskaversion.analytics.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.Preferences;
import app.taskaversion.analytics.ClassicService;
import app.taskaversion.analytics.LookBackFilter;
import app.taskaversion.analytics.LookBackPage;
import app.taskaversion.analytics.LookBackRange;
import app.taskaversion.analytics.LookBackService;
import app.taskaversion.analytics.metric.HoursGoal;
import app.taskaversion.analytics.metric.WeekPicture;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.push.OwnerBroadcaster;
import app.taskaversion.platform.ui.DoorLink;
import app.taskaversion.platform.ui.EmptyState;
import app.taskaversion.platform.ui.LiveRefresh;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** What happened, in words first, then in pictures, then in numbers. (design: look-back) */
@Route("analytics")
@PermitAll
class LookBackView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {

    private static final int AFTER_THE_WEEK = 2;

    private final LookBackService lookBack;
    private final PreferenceService preferences;
    private final ClassicService classic;
    private final Clock clock;
    private transient LookBackFilter filter = LookBackFilter.DEFAULT;

    LookBackView(
            LookBackService lookBack,
            PreferenceService preferences,
            ClassicService classic,
            Clock clock,
            OwnerBroadcaster broadcaster,
            CurrentOwner owner) {
        this.lookBack = lookBack;
        this.preferences = preferences;
        this.classic = classic;
        this.clock = clock;
        getContent().addClassNames("tas-wide", "tas-stack", "tas-look-back");
        LiveRefresh.of(this, broadcaster, owner.get(), this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = LookBackAddress.read(event.getLocation().getQueryParameters(), filter.category());
        show();
    }

    private void choose(LookBackFilter chosen) {
        if (!chosen.equals(filter)) {
            filter = chosen;
            getUI().ifPresent(ui -> ui.navigate(LookBackView.class, LookBackAddress.write(chosen)));
        }
    }

    private void show() {
        getContent().removeAll();
        H1 title = new H1(getTranslation("nav.lookBack"));
        title.addClassName("tas-title");
        getContent().add(title);
        Preferences chosen = preferences.get();
        LookBackPage page = lookBack.read(filter, clock.instant(), chosen.days());
        LookBackFilters filters = filters();
        if (page.isEmpty()
                && filter.equals(LookBackFilter.DEFAULT)
                && page.rhythms().isEmpty()) {
            getContent().add(EmptyState.toNow(getTranslation("lookBack.empty")), filters);
            classicDoor();
            return;
        }
        getContent().add(new WeekWords(page.week(), page.dread().overall()), filters, blocks(page, filters.taskName()));
        goal(page, chosen.weeklyHours());
        if (page.suspects() > 0) {
            Paragraph left = new Paragraph(getTranslation("lookBack.suspects", page.suspects()));
            left.addClassNames("tas-small", "tas-quiet");
            getContent().add(left);
        }
        classicDoor();
    }

    private void classicDoor() {
        if (classic.isShown()) {
            getContent().add(DoorLink.to(ClassicView.class, "classic.title"));
        }
    }

    /** Stands after the week in words; nothing without a goal. */
    private void goal(LookBackPage page, @Nullable Double hours) {
        if (hours != null) {
            WeekPicture week = page.week().picture();
            getContent()
                    .addComponentAtIndex(
                            AFTER_THE_WEEK,
                            new GoalLine(HoursGoal.of(week, hours), week.completions() - week.minutesLeftOut()));
        }
    }

    private LookBackFilters filters() {
        return new LookBackFilters(filter, lookBack.choices(), this::choose);
    }

    private Div blocks(LookBackPage page, @Nullable String task) {
        Div left = column(
                new FeltBlock(FeltBlock.About.DREAD, page.dread()),
                new TimeBlock(page.times()),
                new StartsBlock(page.starts()),
                new CapacityBlock(page.capacity()),
                new EmotionsBlock(page.emotions()),
                new LinksBlock(page.links(), page.linkDays()));
        Div right = column(
                new FeltBlock(FeltBlock.About.RELIEF, page.relief()),
                new AversionBlock(page, task),
                new HardBlock(page.hard(), id -> LookBackAddress.of(filter.with(id))),
                new HoursBlock(page.hours()),
                new BraveBlock(page),
                new RhythmBlock(page.rhythms()),
                new LetGoBlock(page.letGo()),
                new SuggestionsBlock(page.suggestions()));
        if (filter.range() == LookBackRange.YEAR || filter.range() == LookBackRange.ALL) {
            left.addComponentAtIndex(3, new YearBlock(page.startDays(), page.lastDay()));
        }
        Div blocks = new Div(left, right);
        blocks.addClassName("tas-grid-2");
        return blocks;
    }

    private static Div column(Component... blocks) {
        Div column = new Div();
        for (Component block : blocks) {
            column.add(FigurePlaces.explained(block));
        }
        column.addClassName("col");
        return column;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", getTranslation("nav.lookBack"));
    }
}
