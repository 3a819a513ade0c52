package app.taskaversion.calendar.internal;

import app.taskaversion.calendar.CalendarFeed;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where calendar programs come. A secret that opens nothing is an address that does not exist. */
@Controller
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class CalendarAddress {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=utf-8");

    private final CalendarFeed feed;

    CalendarAddress(CalendarFeed feed) {
        this.feed = feed;
    }

    @GetMapping(CalendarFeed.PATH + "{secret}" + CalendarFeed.ENDING)
    ResponseEntity<byte[]> read(@PathVariable String secret) {
        return feed.read(secret)
                .map(file -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noStore())
                        .body(file))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
