package dev.vantage.bench.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** How long each step took, in the order in which they were first taken. */
final class StepMedians {

    private final Map<String, List<Double>> milliseconds = new LinkedHashMap<>();

    <T> T timed(String step, Supplier<T> work) {
        long start = System.nanoTime();
        var result = work.get();
        milliseconds.computeIfAbsent(step, unseen -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
        return result;
    }

    /** Forgets what it heard so far, which warmed the code up. */
    void clear() {
        milliseconds.values().forEach(List::clear);
    }

    double median(String step) {
        return at(step, 0.5);
    }

    void print() {
        System.out.println("| step | median ms | 95 of 100 within |");
        System.out.println("|---|---|---|");
        for (var step : milliseconds.keySet()) {
            System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f |%n", step, median(step), at(step, 0.95));
        }
    }

    private double at(String step, double share) {
        var sorted =
                milliseconds.getOrDefault(step, List.of()).stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) (share * (sorted.size() - 1)));
    }
}
