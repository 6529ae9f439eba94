package dev.vantage.cli;

import dev.vantage.jdbc.VantageOption;
import dev.vantage.jdbc.question.ModelFingerprint;
import dev.vantage.jdbc.saved.LockChange;
import dev.vantage.jdbc.saved.Locking;
import dev.vantage.jdbc.saved.QuestionFile;
import dev.vantage.jdbc.saved.QuestionLock;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vantage lock}: pins the SQL of saved questions, or finds out whether it would still be the same. */
@Command(
        name = "lock",
        description = {
            "Pin the SQL of saved questions in a lock beside their file, so that no model is needed to answer them.",
            "Prints what differs from the lock that was there."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  vantage lock --db shop.sqlite questions.yaml             writes questions.lock.json",
            "  vantage lock --db shop.sqlite --check questions.yaml     exits with 1 if that would change"
        })
final class LockCommand implements Callable<Integer> {

    /** Nobody waits for rows, and a build may run on a machine that is slow or busy. */
    private static final String NO_LIMIT = "0";

    private final Terminal terminal;

    LockCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Option(
            names = "--db",
            required = true,
            paramLabel = "DATABASE",
            description = "URL or SQLite file of the database that the questions are about.")
    private String database = "";

    @Option(names = "--check", description = "Write nothing; exit with 1 if anything would change.")
    private boolean check;

    @Option(
            names = {"-o", "--option"},
            paramLabel = "KEY=VALUE",
            description = "A property of the connection, for example vantage.tables=sales.*. May be repeated.")
    private Map<String, String> options = new LinkedHashMap<>();

    @Parameters(index = "0", paramLabel = "QUESTIONS", description = "The file that names the questions.")
    private Path path = Path.of("");

    @Override
    public Integer call() throws SQLException, IOException {
        var file = QuestionFile.read(path);
        var before = QuestionLock.read(file.lock());
        var now = locking(file);
        var changes = LockChange.between(before, now);
        changes.forEach(change -> terminal.out().println(change.text()));
        if (check) {
            return checked(file, changes.size(), isOtherModel(before, now));
        }
        return written(file, now);
    }

    private Locking locking(QuestionFile file) throws SQLException, IOException {
        var url = DatabaseArgument.url(database);
        var properties = new Properties();
        properties.setProperty(VantageOption.TIMEOUT.key(), NO_LIMIT);
        options.forEach(properties::setProperty);
        try (var connection = DriverManager.getConnection(url, properties)) {
            var model = ModelFingerprint.of(
                    value(VantageOption.MODEL, url, properties), value(VantageOption.ADAPTER, url, properties));
            return Locking.of(connection, file, model);
        }
    }

    /** What the connection has an option at, whether the URL or a property says so. */
    private static String value(VantageOption option, String url, Properties properties) throws SQLException {
        for (var property : DriverManager.getDriver(url).getPropertyInfo(url, properties)) {
            if (property.name.equals(option.key()) && property.value != null) {
                return property.value;
            }
        }
        return "";
    }

    private static boolean isOtherModel(Optional<QuestionLock> before, Locking now) {
        return before.filter(lock -> !lock.model().equals(now.lock().model())).isPresent();
    }

    private int checked(QuestionFile file, int changes, boolean isOtherModel) {
        if (changes > 0) {
            terminal.err()
                    .println("vantage: " + changes + " of the questions in " + file.path()
                            + " are not as they were locked. If that is right, lock them again without --check.");
            return ExitCode.NOT_ANSWERED;
        }
        terminal.out()
                .println(file.lock() + ": " + file.questions().size() + " questions as they were locked"
                        + (isOtherModel ? ", though by another model" : ""));
        return ExitCode.ANSWERED;
    }

    private int written(QuestionFile file, Locking now) {
        if (!now.refused().isEmpty()) {
            terminal.err()
                    .println("vantage: " + now.refused().size() + " of the questions in " + file.path()
                            + " have no answer, so nothing was written. Ask them in other words.");
            return ExitCode.NOT_ANSWERED;
        }
        now.lock().write(file.lock());
        terminal.out().println(file.lock() + ": " + now.lock().questions().size() + " questions locked");
        return ExitCode.ANSWERED;
    }
}
