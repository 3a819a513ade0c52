package app.taskaversion.platform.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A text that is kept for long and seldom asked for, deflated: what a session holds for a screen is there hundreds of
 * times. Words and JSON take about a sixth of their characters; a text beyond Latin 1 takes two bytes for each in a String.
 */
public final class Packed implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private final byte[] bytes;

    private Packed(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @param text any, also an empty one; half of a surrogate pair becomes a question mark */
    public static Packed of(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try (DeflaterOutputStream stream = new DeflaterOutputStream(packed, deflater)) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory throws none
        } finally {
            deflater.end(); // its memory is outside the heap
        }
        return new Packed(packed.toByteArray());
    }

    public String text() {
        Inflater inflater = new Inflater(true);
        try (InflaterInputStream stream = new InflaterInputStream(new ByteArrayInputStream(bytes), inflater)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            inflater.end();
        }
    }

    /** How many bytes it takes. */
    public int size() {
        return bytes.length;
    }
}
