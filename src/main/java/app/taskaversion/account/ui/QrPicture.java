package app.taskaversion.account.ui;

import com.vaadin.flow.component.html.Div;
import io.nayuki.qrcodegen.QrCode;

/** A QR code as an SVG of ours, made here; always dark on light, because cameras need it so. */
class QrPicture extends Div {

    private static final int BORDER = 4;

    /** @param name what screen readers say */
    QrPicture(String text, String name) {
        addClassName("tas-qr");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", name);
        getElement().setProperty("innerHTML", svg(QrCode.encodeText(text, QrCode.Ecc.MEDIUM)));
    }

    /** Digits and letters of our own only: nothing of the text stands in it. */
    static String svg(QrCode code) {
        int size = code.size + 2 * BORDER;
        StringBuilder dark = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    dark.append('M')
                            .append(x + BORDER)
                            .append(' ')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        return "<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\"><rect width=\"100%%\" height=\"100%%\"/><path d=\"%s\"/></svg>"
                .formatted(size, size, dark);
    }
}
