package app.taskaversion.transfer.legacy;

import app.taskaversion.platform.error.ImportRejected;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What one pass over the bytes tells: their checksum and how they are written. UTF-8 is read as such, also with a byte
 * order mark; bytes that are no UTF-8 at all mean the Western Windows code page (cp1252). Single damaged places in a
 * UTF-8 file do not turn the whole file into another encoding: they are replaced and named.
 *
 * @param sha256 hex, of all bytes
 */
public record SourceProbe(String sha256, long bytes, Charset charset) {

    private static final Charset CP1252 = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    public static SourceProbe of(SourceEntry entry) {
        Utf8Count utf8 = new Utf8Count();
        MessageDigest digest = digest();
        byte[] head = new byte[2];
        long bytes = 0;
        try (InputStream in = entry.opener().open()) {
            byte[] buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                for (int i = 0; i < count && bytes + i < 2; i++) {
                    head[(int) bytes + i] = buffer[i];
                }
                digest.update(buffer, 0, count);
                utf8.add(buffer, count);
                bytes += count;
            }
        } catch (IOException e) {
            throw new ImportRejected(entry.path(), 0, null, "transfer.rejected.unreadable");
        }
        return new SourceProbe(HexFormat.of().formatHex(digest.digest()), bytes, charset(head, utf8));
    }

    private static Charset charset(byte[] head, Utf8Count utf8) {
        int mark = ((head[0] & 0xFF) << 8) | (head[1] & 0xFF);
        if (mark == 0xFFFE || mark == 0xFEFF) {
            return StandardCharsets.UTF_16;
        }
        return utf8.broken() > utf8.multiByte() ? CP1252 : StandardCharsets.UTF_8;
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens the text behind a byte order mark, if there is one. */
    Reader open(SourceEntry entry) throws IOException {
        InputStream in = entry.opener().open();
        Reader reader = new BufferedReader(
                new InputStreamReader(
                        in,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                1 << 16);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }
}
