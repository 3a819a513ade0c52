package app.taskaversion.platform.persistence.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A file that is encrypted in chunks, so that it is never held in memory as a whole and no byte of it is believed before
 * it was authenticated. The construction is STREAM (Hoang, Reyhanitabar, Rogaway, Vizár 2015) over AES-256-GCM; the
 * operator guide describes each byte.
 *
 * <p>Head, {@value #HEAD} bytes: {@code TASBAK01}, the first 8 bytes of what HKDF makes of key and salt for purpose 1 (so
 * that a wrong key is told from damage), the salt of 16. Then chunks of {@value #CHUNK} bytes and their tag of 16; the last
 * one is shorter or as long. The nonce is seven zeros, the number of the chunk in four bytes, and 1 for the last chunk or
 * else 0: chunks that were left out, swapped or cut off do not open. The head is authenticated with each chunk. The key of
 * the file is HKDF's for purpose 2.
 */
final class SealedFile {

    static final int HEAD = 32;
    static final int CHUNK = 65_536;

    private static final byte[] MAGIC = "TASBAK01".getBytes(StandardCharsets.US_ASCII);
    private static final int MARK = 8;
    private static final int SALT = 16;
    private static final int TAG = 16;
    private static final byte FOR_MARK = 1;
    private static final byte FOR_CHUNKS = 2;

    private SealedFile() {}

    static boolean isSealed(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        }
    }

    static void seal(InputStream in, OutputStream out, BackupKey key) throws IOException {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        try {
            byte[] head = ByteBuffer.allocate(HEAD)
                    .put(MAGIC)
                    .put(mark(key, salt))
                    .put(salt)
                    .array();
            out.write(head);
            chunks(in, out, Cipher.ENCRYPT_MODE, CHUNK, head, key.derive(salt, FOR_CHUNKS));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param shown the file, for the sentence
     * @throws BackupFailed if there is no key, another one, or something is not as it was written
     */
    static void open(InputStream in, OutputStream out, @Nullable BackupKey key, Path shown)
            throws IOException, BackupFailed {
        byte[] head = in.readNBytes(HEAD);
        if (head.length < HEAD || !Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new BackupFailed("backup.damaged", shown.toString());
        }
        if (key == null) {
            throw new BackupFailed("backup.key.missing", shown.toString());
        }
        byte[] salt = Arrays.copyOfRange(head, MAGIC.length + MARK, HEAD);
        try {
            byte[] mark = Arrays.copyOfRange(head, MAGIC.length, MAGIC.length + MARK);
            if (!MessageDigest.isEqual(mark, mark(key, salt))) {
                throw new BackupFailed("backup.key.wrong", shown.toString());
            }
            chunks(in, out, Cipher.DECRYPT_MODE, CHUNK + TAG, head, key.derive(salt, FOR_CHUNKS));
        } catch (AEADBadTagException e) {
            throw new BackupFailed("backup.damaged", shown.toString());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] mark(BackupKey key, byte[] salt) throws GeneralSecurityException {
        return Arrays.copyOf(key.derive(salt, FOR_MARK), MARK);
    }

    private static void chunks(InputStream from, OutputStream out, int mode, int size, byte[] head, byte[] key)
            throws IOException, GeneralSecurityException {
        PushbackInputStream in = new PushbackInputStream(from);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        int number = 0;
        boolean last = false;
        while (!last) {
            byte[] chunk = in.readNBytes(size);
            int next = in.read();
            last = next < 0;
            if (!last) {
                in.unread(next);
            }
            byte[] nonce = ByteBuffer.allocate(12)
                    .put(new byte[7])
                    .putInt(number)
                    .put((byte) (last ? 1 : 0))
                    .array();
            number = Math.incrementExact(number);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * 8, nonce));
            cipher.updateAAD(head);
            out.write(cipher.doFinal(chunk));
        }
    }
}
