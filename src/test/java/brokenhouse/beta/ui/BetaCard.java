package brokenhouse.beta.ui;

import com.vaadin.flow.component.html.Div;

/** Belongs to the screens of its own feature. */
public class BetaCard extends Div {}
