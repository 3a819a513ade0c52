package brokenhouse.alpha;

import brokenhouse.alpha.internal.AlphaEntity;
import brokenhouse.shell.Shell;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;

/** Knows the shell and Vaadin, shows an entity, asks the machine for the time. */
@SuppressWarnings({"JavaUtilDate", "OptionalUsedAsFieldOrParameterType", "JavaTimeDefaultTimeZone", "SystemOut"})
public class AlphaService {

    private final Optional<String> mood = Optional.empty();

    public Div shell() {
        Shell.show();
        return new Div();
    }

    public List<AlphaEntity> all() {
        return List.of();
    }

    public String feel(Optional<String> other) {
        return mood.or(() -> other).orElse("");
    }

    public void print() {
        System.out.println(LocalDate.now(ZoneId.systemDefault()));
        System.err.println(System.currentTimeMillis());
    }

    public Date date() {
        Calendar calendar = Calendar.getInstance(TimeZone.getDefault());
        return calendar.getTime();
    }
}
