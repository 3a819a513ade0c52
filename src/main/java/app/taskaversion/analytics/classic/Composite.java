package app.taskaversion.analytics.classic;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The weighted sum of everything, as the older app normalised it. (metrics §4.9) */
public final class Composite {

    private Composite() {}

    /**
     * With the labels of the older app: composite_score, weighted_sum, component_contributions, normalized_weights.
     *
     * @param weights 1 for each component if absent; weights of components that are not there dilute the sum (D19)
     * @param normalize whether each component is first held within 0–100
     */
    public static Map<String, Object> of(
            Map<String, Double> components, @Nullable Map<String, Double> weights, boolean normalize) {
        Map<String, Double> shares = shares(components, weights);
        Map<String, Double> contributions = new LinkedHashMap<>();
        double score = 0;
        for (Map.Entry<String, Double> component : components.entrySet()) {
            double share = shares.getOrDefault(component.getKey(), 0.0);
            double value = normalize ? Bonus.percent(component.getValue()) : component.getValue();
            score += value * share;
            contributions.put(component.getKey(), Rounding.to(value * share, 2));
        }
        shares.replaceAll((name, share) -> Rounding.to(share, 3));
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("composite_score", Rounding.to(Bonus.percent(score), 1));
        shape.put("weighted_sum", Rounding.to(score, 2));
        shape.put("component_contributions", contributions);
        shape.put("normalized_weights", shares);
        return shape;
    }

    private static Map<String, Double> shares(Map<String, Double> components, @Nullable Map<String, Double> weights) {
        Map<String, Double> shares = new LinkedHashMap<>();
        if (components.isEmpty()) {
            return shares;
        }
        if (weights != null) {
            shares.putAll(weights);
        }
        components.keySet().forEach(name -> shares.putIfAbsent(name, 1.0));
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        if (sum == 0) {
            shares.clear();
            components.keySet().forEach(name -> shares.put(name, 1.0 / components.size()));
        } else {
            shares.replaceAll((name, weight) -> weight / sum);
        }
        return shares;
    }
}
