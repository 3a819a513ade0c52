package app.taskaversion.platform.ui;

import com.vaadin.flow.component.html.Span;

/** The three drawings that are not icons. Static markup of ours; colours come from the tokens. */
public final class Figure extends Span {

    private static final String LOGO = """
            <svg width="36" height="36" viewBox="0 0 40 40" aria-hidden="true">\
            <circle cx="20" cy="20" r="16" fill="none" stroke="var(--tas-guess)" stroke-width="4"/>\
            <circle cx="24" cy="25" r="6.5" fill="var(--tas-felt)"/></svg>""";

    private static final String RING_AND_DOT = """
            <svg width="148" height="84" viewBox="0 0 148 84" aria-hidden="true">\
            <line x1="2" x2="146" y1="44" y2="44" stroke="var(--tas-edge)" stroke-opacity=".5" stroke-width="2"/>\
            <circle cx="96" cy="44" r="36" fill="var(--aura-app-background)" stroke="var(--tas-guess)" stroke-width="5"/>\
            <circle cx="30" cy="44" r="14" fill="var(--tas-felt)"/></svg>""";

    private static final String DOOR = """
            <svg width="420" height="300" viewBox="0 0 420 300" aria-hidden="true">\
            <path d="M20 150H400" stroke="var(--tas-edge)" stroke-opacity=".55" stroke-width="2"/>\
            <path d="M60 142v16M135 142v16M210 142v16M285 142v16M360 142v16" stroke="var(--tas-edge)" stroke-width="2"/>\
            <path d="M135 150H285" stroke="var(--tas-felt)" stroke-opacity=".4" stroke-width="8" stroke-linecap="round"/>\
            <circle cx="285" cy="150" r="88" fill="none" stroke="var(--tas-guess)" stroke-width="10"/>\
            <circle cx="135" cy="150" r="40" fill="var(--tas-felt)"/></svg>""";

    private Figure(String svg) {
        addClassName("tas-figure");
        getElement().setProperty("innerHTML", svg);
    }

    public static Figure logo() {
        return new Figure(LOGO);
    }

    /** A large ring with the dot beside it: something was easier than guessed. */
    public static Figure ringAndDot() {
        return new Figure(RING_AND_DOT);
    }

    /** Large, for the door: a guess of four that turned out to be two. */
    public static Figure door() {
        return new Figure(DOOR);
    }
}
