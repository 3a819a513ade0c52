package app.taskaversion.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** What a piece of work costs this process. */
public final class Meter {

    /**
     * @param wallMs on the clock
     * @param cpuMs of all threads of the process, the compiler's and the collector's too
     * @param extraHeapMb the most that lived after any collection during the work, beyond what lived before it
     */
    public record Cost(double wallMs, double cpuMs, double extraHeapMb) {}

    private Meter() {}

    public static Cost of(Callable<?> work) throws Exception {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.gc();
        long before = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        AtomicLong most = new AtomicLong(before);
        NotificationListener listener = (notification, handback) -> {
            if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
                Map<String, MemoryUsage> after = GarbageCollectionNotificationInfo.from(
                                (CompositeData) notification.getUserData())
                        .getGcInfo()
                        .getMemoryUsageAfterGc();
                long unused = most.accumulateAndGet(heap(after), Math::max);
            }
        };
        var collectors = ManagementFactory.getGarbageCollectorMXBeans();
        for (var collector : collectors) {
            ((NotificationEmitter) collector).addNotificationListener(listener, null, null);
        }
        long cpu = system.getProcessCpuTime();
        long start = System.nanoTime();
        try {
            Object unused = work.call();
        } finally {
            for (var collector : collectors) {
                ((NotificationEmitter) collector).removeNotificationListener(listener);
            }
        }
        double wall = (System.nanoTime() - start) / 1e6;
        double used = (system.getProcessCpuTime() - cpu) / 1e6;
        return new Cost(wall, used, (most.get() - before) / 1048576.0);
    }

    private static long heap(Map<String, MemoryUsage> pools) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(pool -> pools.get(pool.getName()))
                .filter(Objects::nonNull)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }
}
