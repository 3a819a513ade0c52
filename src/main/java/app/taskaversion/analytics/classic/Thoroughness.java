package app.taskaversion.analytics.classic;

import java.util.List;

/** How much a person wrote about their tasks, less a fine for unmoved sliders. (metrics §2.16.4) */
public final class Thoroughness {

    private Thoroughness() {}

    /** 0.5–1.3. */
    public static double factor(List<ClassicTask> tasks, int unmovedSliders) {
        List<ClassicTask> counted = tasks.stream()
                .filter(task -> !Obstacles.looksLikeATest(task.name()))
                .toList();
        if (counted.isEmpty()) {
            return 1;
        }
        double covered = counted.stream().filter(task -> task.described() > 0).count() / (double) counted.size();
        double length = counted.stream()
                .filter(task -> task.described() > 0)
                .mapToInt(ClassicTask::described)
                .average()
                .orElse(0);
        double written = length > 0 ? 0.3 * (1 - Math.exp(-2 * Math.min(1, length / 500))) : 0;
        double fine = Math.min(1, unmovedSliders / 10.0);
        return Math.clamp(0.5 + 0.5 * covered + written - 0.2 * fine * fine, 0.5, 1.3);
    }

    /** 0–100. */
    public static double score(double factor) {
        return Math.clamp(factor <= 1 ? 100 * (factor - 0.5) : 50 + 50 * (factor - 1) / 0.3, 0, 100);
    }
}
