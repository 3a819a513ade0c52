package app.taskaversion.tracking.internal;

import app.taskaversion.tracking.ImportedInstance;
import app.taskaversion.tracking.ImportedInstance.StoredFigures;
import org.jspecify.annotations.Nullable;

/**
 * An instance from a file with the figures that are stored for it: ours where their inputs exist, else the file's. The
 * file's delay stays, because it was measured when times still had seconds. (data-and-lifecycle §3.4, §4.3)
 *
 * @param differs whether a figure of the file differs from ours by more than 0.01
 */
record ImportedFigures(
        ImportedInstance instance,
        Derived figures,
        @Nullable Double activeMinutes,
        boolean differs) {

    private static final double SAME = 0.01;

    static ImportedFigures of(ImportedInstance instance) {
        Double active = instance.minutesSpent();
        ImportedInstance.Times times = instance.times();
        Derived ours = Derived.of(
                new Derived.Times(
                        times.createdAsWritten(), times.initialized(), times.firstStarted(), times.completed()),
                instance.guess(),
                instance.outcome(),
                active);
        StoredFigures file = instance.stored();
        boolean estimated = instance.guess().estimateMinutes() != null && begun(times);
        Double procrastination = estimated ? ours.procrastinationScore() : null;
        Double proactive = estimated ? ours.proactiveScore() : null;
        boolean differs = differ(file.procrastinationScore(), procrastination)
                || differ(file.proactiveScore(), proactive)
                || differ(file.netRelief(), ours.netRelief())
                || differ(file.netEmotional(), ours.netEmotional())
                || differ(file.serendipity(), ours.serendipityFactor())
                || differ(file.disappointment(), ours.disappointmentFactor());
        Derived figures = new Derived(
                instance.durationMinutes(),
                first(file.delayMinutes(), ours.delayMinutes()),
                first(procrastination, file.procrastinationScore()),
                first(proactive, file.proactiveScore()),
                first(ours.netRelief(), file.netRelief()),
                first(ours.netEmotional(), file.netEmotional()),
                first(ours.serendipityFactor(), file.serendipity()),
                first(ours.disappointmentFactor(), file.disappointment()));
        return new ImportedFigures(instance, figures, active, differs);
    }

    /** Whether anything tells when it was begun; what was only written down when it was over waited for nothing. */
    private static boolean begun(ImportedInstance.Times times) {
        return times.initialized() != null
                || times.firstStarted() != null
                || !times.createdAsWritten().equals(times.completed());
    }

    private static boolean differ(@Nullable Double file, @Nullable Double ours) {
        return file != null && ours != null && Math.abs(file - ours) > SAME;
    }

    private static @Nullable Double first(@Nullable Double one, @Nullable Double other) {
        return one != null ? one : other;
    }
}
