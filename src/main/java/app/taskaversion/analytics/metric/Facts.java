package app.taskaversion.analytics.metric;

import java.util.Arrays;

/**
 * The facts of many instances in columns, one row an instance, in no particular order. (metrics §12.0 InstanceFacts)
 *
 * <p>Columns of primitives rather than a list of records: a page over 50 000 instances reads them several times, and
 * that must stay within a few milliseconds. (quality P1)
 */
@SuppressWarnings("EnumOrdinal") // columns stand in the order of their enum; the numbers never leave this class
public final class Facts {

    /** A moment that is absent. */
    public static final long NEVER = Long.MIN_VALUE;

    private static final int LARGE = 50_000;

    private static final double[] NONE = {};

    private int size;
    private int tasks;
    private int[] task;
    private Kind[] kind;
    private Ending[] ending;
    private boolean[] suspect;
    private boolean[] recommended;
    private final long[][] moments = new long[Moment.values().length][];

    /** Each as long as it has values: many are answered in few rows only, and what is not written need not be read. */
    private final double[][] measures = new double[Measure.values().length][];

    private Facts(int capacity) {
        task = new int[capacity];
        kind = new Kind[capacity];
        ending = new Ending[capacity];
        suspect = new boolean[capacity];
        recommended = new boolean[capacity];
        Arrays.setAll(moments, i -> absent(new long[capacity], 0));
        Arrays.fill(measures, NONE);
    }

    private static long[] absent(long[] column, int from) {
        Arrays.fill(column, from, column.length, NEVER);
        return column;
    }

    /** Long enough for a row, as long as the other columns; the first rows stay as they are. */
    private double[] upTo(double[] column, int row) {
        return row < column.length ? column : absent(Arrays.copyOf(column, task.length), column.length);
    }

    private static double[] absent(double[] column, int from) {
        Arrays.fill(column, from, column.length, Double.NaN);
        return column;
    }

    /** @param expected how many rows are likely to come; more are taken too */
    public static Builder builder(int expected) {
        return new Builder(new Facts(Math.max(16, expected)));
    }

    public int size() {
        return size;
    }

    /** One more than the highest number of a task. */
    public int tasks() {
        return tasks;
    }

    /** The caller's number of the task, 0 and up. */
    public int task(int row) {
        return task[row];
    }

    public Kind kind(int row) {
        return kind[row];
    }

    public Ending ending(int row) {
        return ending[row];
    }

    /** Whether an import doubts that guess and answer are two answers: then it says nothing about how good guesses are. */
    public boolean suspect(int row) {
        return suspect[row];
    }

    /** Whether it was started from a suggestion. */
    public boolean recommended(int row) {
        return recommended[row];
    }

    /** Milliseconds since 1970, or {@link #NEVER}. */
    public long at(Moment moment, int row) {
        return moments[moment.ordinal()][row];
    }

    /** NaN if absent. */
    public double get(Measure measure, int row) {
        double[] column = measures[measure.ordinal()];
        return row < column.length ? column[row] : Double.NaN;
    }

    /** How many rows accuracy figures leave out. */
    public int suspects() {
        int count = 0;
        for (int row = 0; row < size; row++) {
            count += suspect[row] ? 1 : 0;
        }
        return count;
    }

    /** Takes rows one after another; what is not set stays absent. */
    public static final class Builder {

        private final Facts facts;
        private int row = -1;

        private Builder(Facts facts) {
            this.facts = facts;
        }

        /** @throws IllegalArgumentException if the number of the task is below 0 */
        public Builder row(int task, Kind kind, Ending ending) {
            if (task < 0) {
                throw new IllegalArgumentException("The number of a task is 0 or more");
            }
            row = facts.size++;
            if (row == facts.task.length) {
                // Few steps, as each copies every column; smaller ones where columns are large.
                grow(row < LARGE ? 4 * row : row + row / 2);
            }
            facts.task[row] = task;
            facts.kind[row] = kind;
            facts.ending[row] = ending;
            facts.tasks = Math.max(facts.tasks, task + 1);
            return this;
        }

        public Builder at(Moment moment, long epochMillis) {
            facts.moments[moment.ordinal()][row] = epochMillis;
            return this;
        }

        /** @param value NaN for absent */
        public Builder set(Measure measure, double value) {
            int column = measure.ordinal();
            facts.measures[column] = facts.upTo(facts.measures[column], row);
            facts.measures[column][row] = value;
            return this;
        }

        public Builder suspect(boolean doubted) {
            facts.suspect[row] = doubted;
            return this;
        }

        public Builder recommended(boolean used) {
            facts.recommended[row] = used;
            return this;
        }

        private void grow(int capacity) {
            facts.task = Arrays.copyOf(facts.task, capacity);
            facts.kind = Arrays.copyOf(facts.kind, capacity);
            facts.ending = Arrays.copyOf(facts.ending, capacity);
            facts.suspect = Arrays.copyOf(facts.suspect, capacity);
            facts.recommended = Arrays.copyOf(facts.recommended, capacity);
            Arrays.setAll(facts.moments, i -> absent(Arrays.copyOf(facts.moments[i], capacity), row));
        }

        /** The builder is not used afterwards. */
        public Facts build() {
            return facts;
        }
    }
}
