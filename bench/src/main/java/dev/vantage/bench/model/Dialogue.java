package dev.vantage.bench.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Commands in, answers out, a line each; standard output has nothing else. */
final class Dialogue {

    static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    private final PrintStream out = System.out;

    /** Does what a command of words says. */
    interface Obedient {

        /** @return what becomes the JSON of the answer */
        Object answer(String... words) throws Exception;
    }

    /** Says that the program is ready, and obeys until there are no more commands. */
    void run(Object ready, Obedient program) throws Exception {
        tell(ready);
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            tell(program.answer(line.split(" ", -1)));
        }
    }

    /** How long something takes. */
    static Map<String, Double> seconds(Timed timed) throws Exception {
        long start = System.nanoTime();
        timed.run();
        return Map.of("seconds", (System.nanoTime() - start) / 1e9);
    }

    interface Timed {
        void run() throws Exception;
    }

    private void tell(Object answer) throws JsonProcessingException {
        out.println(JSON.writeValueAsString(answer));
        out.flush();
    }

    static void write(Path file, Object value) throws IOException {
        JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), value);
    }
}
