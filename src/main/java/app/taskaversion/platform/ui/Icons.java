package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.icon.SvgIcon;
import java.util.List;

/** The icons that we ship, one constant for each symbol of {@code icons/icons.svg}. They explain, they never decorate. */
public enum Icons {
    ARMCHAIR("armchair"),
    ARROW_RIGHT("arrow-right"),
    BELL("bell"),
    BOOK_OPEN("book-open"),
    CALENDAR_CLOCK("calendar-clock"),
    CHECK("check"),
    CHEVRON_DOWN("chevron-down"),
    CHEVRON_LEFT("chevron-left"),
    CHEVRON_RIGHT("chevron-right"),
    CIRCLE_ALERT("circle-alert"),
    CIRCLE_DOT("circle-dot"),
    CIRCLE_QUESTION_MARK("circle-question-mark"),
    CLOCK("clock"),
    CLOUD_OFF("cloud-off"),
    COFFEE("coffee"),
    DOOR_OPEN("door-open"),
    DOWNLOAD("download"),
    ELLIPSIS("ellipsis"),
    EYE("eye"),
    EYE_OFF("eye-off"),
    FEATHER("feather"),
    FILE_CHECK("file-check"),
    FILE_TEXT("file-text"),
    FOOTPRINTS("footprints"),
    HEART_HANDSHAKE("heart-handshake"),
    HISTORY("history"),
    HOURGLASS("hourglass"),
    HOUSE("house"),
    INFO("info"),
    KEY_ROUND("key-round"),
    KEYBOARD("keyboard"),
    LAYOUT_LIST("layout-list"),
    LEAF("leaf"),
    LIFE_BUOY("life-buoy"),
    LOCK("lock"),
    LOG_OUT("log-out"),
    MAP_PIN("map-pin"),
    MESSAGE_CIRCLE("message-circle"),
    MINUS("minus"),
    MOON("moon"),
    MUSIC("music"),
    PAUSE("pause"),
    PENCIL("pencil"),
    PLAY("play"),
    PLUS("plus"),
    REPEAT("repeat"),
    ROTATE_CCW("rotate-ccw"),
    SCISSORS("scissors"),
    SEARCH("search"),
    SHAPES("shapes"),
    SHIELD_CHECK("shield-check"),
    SHUFFLE("shuffle"),
    SLIDERS_HORIZONTAL("sliders-horizontal"),
    SPLIT("split"),
    SUN("sun"),
    SUNSET("sunset"),
    TIMER("timer"),
    TRASH_2("trash-2"),
    UNDO_2("undo-2"),
    UPLOAD("upload"),
    USER_ROUND("user-round"),
    USERS("users"),
    WIND("wind"),
    X("x");

    private static final String SPRITE = "icons/icons.svg";

    private final String symbol;

    Icons(String symbol) {
        this.symbol = symbol;
    }

    /** The symbol's id in the sprite. */
    public String symbol() {
        return symbol;
    }

    /**
     * 20 px, beside text. Hidden from screen readers: the words beside it, or the button's name, say it. It is drawn by
     * attributes alone, so that it can be written into a part with {@link Still#markup}.
     */
    public Component create(String... classNames) {
        return new Drawn(symbol, classNames);
    }

    @Tag("vaadin-icon")
    @Uses(SvgIcon.class)
    private static final class Drawn extends Component {

        Drawn(String symbol, String... classNames) {
            getElement().setAttribute("src", SPRITE);
            getElement().setAttribute("symbol", symbol);
            getElement().setAttribute("aria-hidden", "true");
            getElement().getClassList().add("tas-icon");
            getElement().getClassList().addAll(List.of(classNames));
        }
    }

    /** 17 px, for second lines. */
    public Component small() {
        return create("s");
    }
}
