package app.taskaversion.spark;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** A model as {@code --import-model} takes it: part after part, in the order of the methods. */
public final class ModelOut {

    private static final int CONTENT = 1;
    private static final int PLATT = 1;
    private static final int ISOTONIC = 2;
    private static final int ENOUGH_FOR_STEPS = 2_000;

    private final String format;
    private final String export;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream content = new DataOutputStream(bytes);

    /** @param export the number of the rows that it was learned from */
    public ModelOut(String format, String export) {
        this.format = format;
        this.export = export;
    }

    public void learnedFrom(String schema, int people, int rows, int started) throws IOException {
        content.writeInt(CONTENT);
        content.writeUTF(""); // The app names it after what it holds.
        content.writeUTF(schema);
        content.writeInt(people);
        content.writeInt(rows);
        content.writeInt(started);
    }

    /** @param members of one target; the targets in the order of the plan */
    public void trees(List<byte[]> members) throws IOException {
        content.writeInt(members.size());
        for (byte[] member : members) {
            content.writeInt(member.length);
            content.write(member);
        }
    }

    /** What the chance to be started, and then to be finished, is worth. */
    public void chance(double[] chances, double[] outcomes) throws IOException {
        if (!Worth.tells(chances, outcomes)) {
            platt(Worth.always(Worth.mean(outcomes)));
        } else if (chances.length < ENOUGH_FOR_STEPS) {
            platt(Worth.platt(chances, outcomes));
        } else {
            content.writeByte(ISOTONIC);
            numbers(Worth.isotonic(chances, outcomes));
        }
    }

    private void platt(double[] numbers) throws IOException {
        content.writeByte(PLATT);
        content.writeDouble(numbers[0]);
        content.writeDouble(numbers[1]);
    }

    /** How far off the minutes, and then net relief, are. */
    public void interval(double[] differences, int[] instances) throws IOException {
        numbers(Worth.intervals(differences, instances));
    }

    private void numbers(double[][] lists) throws IOException {
        for (double[] list : lists) {
            content.writeInt(list.length);
            for (double number : list) {
                content.writeDouble(number);
            }
        }
    }

    /** How often a suggestion turned out good is not found out here. */
    public byte[] file() throws IOException {
        content.writeBoolean(false);
        content.flush();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(whole)) {
            out.writeUTF(format);
            out.writeUTF(export);
            out.writeInt(bytes.size());
            bytes.writeTo(out);
            out.flush();
            out.write(MessageDigest.getInstance("SHA-256").digest(whole.toByteArray()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        return whole.toByteArray();
    }
}
