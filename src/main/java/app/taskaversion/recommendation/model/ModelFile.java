package app.taskaversion.recommendation.model;

import app.taskaversion.recommendation.feature.Schema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A model on its way from where it was learned to where it is asked: {@code task-aversion model 1}, which rows it was
 * learned from, {@link ModelBytes}, and the SHA-256 of all that.
 *
 * @param model named after what it holds
 * @param rows the number of the export that it was learned from, see {@code --export-training}; absent for people of
 *     elsewhere
 */
public record ModelFile(LearnedModel model, @Nullable UUID rows) {

    /** Whoever reads a file need not read more than this to know that it is none. */
    public static final long LONGEST = 256L << 20;

    private static final String FORMAT = "task-aversion model 1";
    private static final int DIGEST = 32;

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            byte[] content = ModelBytes.of(model);
            out.writeUTF(FORMAT);
            out.writeUTF(rows == null ? "" : rows.toString());
            out.writeInt(content.length);
            out.write(content);
            out.flush();
            out.write(digest(bytes.toByteArray(), bytes.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // never: it stays in memory
        }
        return bytes.toByteArray();
    }

    /**
     * The model gets the name that goes with what it holds, whatever name it came with.
     *
     * @throws OtherNumbers if it was learned from numbers of another meaning
     * @throws IllegalArgumentException if this is no such file, or a damaged one
     */
    public static ModelFile read(byte[] bytes) {
        int length = bytes.length - DIGEST;
        if (length <= 0
                || !MessageDigest.isEqual(
                        digest(bytes, length), Arrays.copyOfRange(bytes, Math.max(0, length), bytes.length))) {
            throw new IllegalArgumentException("Damaged");
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, length))) {
            if (!in.readUTF().equals(FORMAT)) {
                throw new IllegalArgumentException("Of another format");
            }
            String rows = in.readUTF();
            byte[] content = new byte[Math.min(in.readInt(), in.available())];
            in.readFully(content);
            LearnedModel model = ModelBytes.named(ModelBytes.read(content));
            if (!model.schemaHash().equals(Schema.hash())) {
                throw new OtherNumbers(model.schemaHash());
            }
            return new ModelFile(model, rows.isEmpty() ? null : UUID.fromString(rows));
        } catch (IOException | NegativeArraySizeException e) {
            throw new IllegalArgumentException("Damaged", e);
        }
    }

    private static byte[] digest(byte[] bytes, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, length);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
