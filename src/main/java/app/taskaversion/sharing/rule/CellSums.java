package app.taskaversion.sharing.rule;

import java.util.Collection;

/** Exact numbers of people and sums, counted from {@link Budget#CENTRE}. Nobody may see them without noise. */
final class CellSums {

    private final long[] people = new long[Cell.ALL.size()];
    private final long[][] sums = new long[Cell.ALL.size()][Statistic.values().length];

    private CellSums() {}

    static CellSums of(Collection<OwnShare> shares) {
        CellSums all = new CellSums();
        shares.forEach(person -> person.cells().forEach(all::add));
        return all;
    }

    @SuppressWarnings("EnumOrdinal") // the numbers never leave this class
    private void add(CellShare share) {
        int place = share.cell().place();
        people[place]++;
        for (Statistic statistic : Statistic.values()) {
            sums[place][statistic.ordinal()] += share.get(statistic) - Budget.CENTRE;
        }
    }

    long people(Cell cell) {
        return people[cell.place()];
    }

    @SuppressWarnings("EnumOrdinal")
    long sum(Cell cell, Statistic statistic) {
        return sums[cell.place()][statistic.ordinal()];
    }
}
