package app.taskaversion.tracking.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Who comes in by the front door for the first time is asked a few things first. An address of anything else opens what it
 * names, and so does each way within the app: the questions stand in nobody's way.
 */
@Component
class OnboardingDoor implements VaadinServiceInitListener {

    private final transient Onboarding onboarding;

    OnboardingDoor(Onboarding onboarding) {
        this.onboarding = onboarding;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::enter));
    }

    private void enter(BeforeEnterEvent event) {
        if (event.getTrigger() == NavigationTrigger.PAGE_LOAD
                && event.getNavigationTarget() == NowView.class
                && onboarding.isDue()) {
            event.forwardTo(OnboardingView.class);
        }
    }
}
