package app.taskaversion.recommendation.model;

import app.taskaversion.platform.text.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model as bytes and back, without loss: the same value gives the same bytes. */
public final class ModelBytes {

    private static final int FORMAT = 1;
    private static final int LONGEST = 64 << 20;
    private static final int PLATT = 1;
    private static final int ISOTONIC = 2;

    private ModelBytes() {}

    public static byte[] of(LearnedModel model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(FORMAT);
            out.writeUTF(model.version());
            out.writeUTF(model.schemaHash());
            out.writeInt(model.people());
            out.writeInt(model.rows());
            out.writeInt(model.started());
            for (Target target : Target.values()) {
                List<byte[]> blobs = model.trees().getOrDefault(target, List.of());
                out.writeInt(blobs.size());
                for (byte[] blob : blobs) {
                    out.writeInt(blob.length);
                    out.write(blob);
                }
            }
            write(out, model.choose());
            write(out, model.complete());
            write(out, model.minutes());
            write(out, model.net());
            Confidence confidence = model.confidence();
            out.writeBoolean(confidence != null);
            if (confidence != null) {
                write(out, confidence.weights());
                write(out, confidence.calibration());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @throws IllegalArgumentException if these bytes are no model, or one of another format */
    public static LearnedModel read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int format = in.readInt();
            if (format != FORMAT) {
                throw new IllegalArgumentException("Format " + format);
            }
            return new LearnedModel(
                    in.readUTF(),
                    in.readUTF(),
                    in.readInt(),
                    in.readInt(),
                    in.readInt(),
                    trees(in),
                    calibration(in),
                    calibration(in),
                    intervals(in),
                    intervals(in),
                    confidence(in));
        } catch (IOException e) {
            throw new IllegalArgumentException("No model", e);
        }
    }

    /** Names a model after what it holds: the first twelve digits of its SHA-256. */
    static LearnedModel named(LearnedModel model) {
        return model.called(Sha256.hex(of(model.called(""))).substring(0, 12));
    }

    private static Map<Target, List<byte[]>> trees(DataInputStream in) throws IOException {
        Map<Target, List<byte[]>> trees = new EnumMap<>(Target.class);
        for (Target target : Target.values()) {
            List<byte[]> blobs = new ArrayList<>();
            int n = in.readInt();
            for (int i = 0; i < n; i++) {
                int length = in.readInt();
                if (length < 0 || length > LONGEST) {
                    throw new IOException("Trees of " + length + " bytes");
                }
                byte[] blob = new byte[length];
                in.readFully(blob);
                blobs.add(blob);
            }
            trees.put(target, blobs);
        }
        return trees;
    }

    private static void write(DataOutputStream out, Calibration calibration) throws IOException {
        switch (calibration) {
            case Platt platt -> {
                out.writeByte(PLATT);
                out.writeDouble(platt.shift());
                out.writeDouble(platt.slope());
            }
            case Isotonic steps -> {
                out.writeByte(ISOTONIC);
                write(out, steps.chances());
                write(out, steps.shares());
            }
        }
    }

    private static Calibration calibration(DataInputStream in) throws IOException {
        return in.readByte() == PLATT
                ? new Platt(in.readDouble(), in.readDouble())
                : new Isotonic(numbers(in), numbers(in));
    }

    private static void write(DataOutputStream out, Intervals intervals) throws IOException {
        write(out, intervals.low());
        write(out, intervals.high());
    }

    private static Intervals intervals(DataInputStream in) throws IOException {
        return new Intervals(numbers(in), numbers(in));
    }

    private static @Nullable Confidence confidence(DataInputStream in) throws IOException {
        return in.readBoolean() ? new Confidence(numbers(in), calibration(in)) : null;
    }

    private static void write(DataOutputStream out, List<Double> numbers) throws IOException {
        out.writeInt(numbers.size());
        for (double number : numbers) {
            out.writeDouble(number);
        }
    }

    private static List<Double> numbers(DataInputStream in) throws IOException {
        int n = in.readInt();
        List<Double> numbers = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            numbers.add(in.readDouble());
        }
        return numbers;
    }
}
