package dev.vantage.model.worker;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vantage.model.tensor.EngineUnavailableException;
import dev.vantage.model.tensor.mlx.MlxEngines;
import dev.vantage.model.worker.WorkerSettings.Model;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a worker is started: with the Java that runs this, and the places that its classes were loaded from. */
final class WorkerCommand {

    private static final String INSTEAD = " Use vantage.mlx.inprocess=true, or vantage.engine=java.";

    /** One of each jar that a worker loads classes from; in the one jar they are all together. */
    private static final List<Class<?>> NEEDED =
            List.of(WorkerMain.class, ObjectMapper.class, JsonFactory.class, JsonProperty.class);

    /** The variables that a JVM takes options from: a debugger's port or an agent is meant for this one. */
    private static final List<String> OPTIONS_OF_THE_HOST =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private WorkerCommand() {}

    /** @throws EngineUnavailableException if the engine cannot run here, or a worker cannot be started */
    static ProcessBuilder of(WorkerSettings settings) {
        var command = new ArrayList<String>();
        command.add(launcher().toString());
        command.addAll(List.of("-cp", classPath(settings)));
        command.add("--enable-native-access=ALL-UNNAMED");
        // The weights are the engine's; the heap has one of them at a time.
        command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData"));
        // What the VM says goes to the log, and the report of a crash where it disturbs nobody.
        command.addAll(List.of("-XX:+DisplayVMOutputToStderr", "-XX:-CreateCoredumpOnCrash"));
        command.add("-XX:ErrorFile=" + Path.of(System.getProperty("java.io.tmpdir", ""), "vantage-worker-%p.log"));
        command.addAll(ownProperties());
        command.add(WorkerMain.class.getName());
        var builder = new ProcessBuilder(command);
        OPTIONS_OF_THE_HOST.forEach(builder.environment()::remove);
        return builder;
    }

    private static Path launcher() {
        var bin = Path.of(System.getProperty("java.home", ""), "bin");
        return Stream.of("java", "java.exe")
                .map(bin::resolve)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new EngineUnavailableException("MLX computes in a process of its own, and the Java of"
                                + " this program has nothing to start one with: there is no " + bin.resolve("java")
                                + "."
                                + INSTEAD));
    }

    /** The library's place and the like. */
    private static List<String> ownProperties() {
        var properties = System.getProperties();
        return properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith("vantage."))
                .map(name -> "-D" + name + "=" + properties.getProperty(name))
                .toList();
    }

    private static String classPath(WorkerSettings settings) {
        var classes = new ArrayList<>(NEEDED);
        if (settings.model() instanceof Model.Resource(var path, var beside)) {
            classes.add(beside);
        }
        if (settings.java().isEmpty()) {
            classes.add(MlxEngines.loaderClass());
        }
        return classes.stream()
                .map(WorkerCommand::place)
                .distinct()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path place(Class<?> loaded) {
        var source = loaded.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            throw new EngineUnavailableException(
                    "MLX computes in a process of its own, and the program does not tell where the driver's jar is."
                            + INSTEAD);
        }
        try {
            return Path.of(source.getLocation().toURI())
                    .toFile()
                    .getAbsoluteFile()
                    .toPath();
        } catch (URISyntaxException
                | IllegalArgumentException
                | FileSystemNotFoundException
                | UnsupportedOperationException e) {
            throw new EngineUnavailableException(
                    "MLX computes in a process of its own, which cannot load the driver's jar from "
                            + source.getLocation() + "." + INSTEAD,
                    e);
        }
    }
}
