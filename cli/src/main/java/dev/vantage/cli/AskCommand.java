package dev.vantage.cli;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vantage ask}: one question from the command line, or one a line from the standard input. */
@Command(
        name = "ask",
        description = "Answer questions about a database.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  vantage ask \"which station has the most docks?\"",
            "  vantage ask music.sqlite \"which artist has the most albums?\"",
            "  vantage ask --json jdbc:postgresql://localhost/shop < questions.txt"
        })
final class AskCommand implements Callable<Integer> {

    private final Terminal terminal;

    AskCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @ArgGroup
    private Output output = new Output();

    @Option(
            names = {"-o", "--option"},
            paramLabel = "KEY=VALUE",
            description = "A property of the connection, for example vantage.engine=mlx. May be repeated.")
    private Map<String, String> options = new LinkedHashMap<>();

    @Parameters(
            arity = "0..2",
            paramLabel = "ARGUMENT",
            description = "[URL or SQLite file] [\"question\"]. Without a database, a small sample database is asked."
                    + " Without a question, questions are read from the standard input, one a line.")
    private List<String> arguments = new ArrayList<>();

    /** At most one of them. */
    private static final class Output {

        @Option(names = "--sql", description = "Print only the SQL, and do not run it.")
        private boolean sql;

        @Option(names = "--json", description = "Print one JSON object for each question.")
        private boolean json;

        @Option(names = "--explain", description = "Print what the SQL was made of, and do not run it.")
        private boolean explain;

        ReplyFormat format() {
            if (json) {
                return ReplyFormat.JSON;
            }
            if (sql) {
                return ReplyFormat.SQL;
            }
            return explain ? ReplyFormat.FACTS : ReplyFormat.TABLE;
        }
    }

    @Override
    public Integer call() throws SQLException, IOException {
        if (arguments.size() > 2) {
            throw new IllegalArgumentException("ask takes a database and a question, and here are " + arguments.size()
                    + " arguments. Put the question in quotes; several are read from the standard input, one a line.");
        }
        boolean databaseNamed = arguments.size() == 2 || (arguments.size() == 1 && isDatabase(arguments.getFirst()));
        boolean asked = arguments.size() > (databaseNamed ? 1 : 0);
        if (asked && arguments.getLast().isBlank()) {
            throw new IllegalArgumentException(
                    "The question is empty. Put one in quotes, or leave it out to have questions"
                            + " read from the standard input, one a line.");
        }
        var url = databaseNamed
                ? DatabaseArgument.url(arguments.getFirst())
                : DatabaseArgument.url(SampleDatabase.in(SampleDatabase.usualFolders()));
        try (var conversation = Conversation.with(url, options)) {
            return asked ? ask(conversation, arguments.getLast()) : askLines(conversation);
        }
    }

    private static boolean isDatabase(String argument) {
        return DatabaseArgument.isDatabase(argument);
    }

    /** Goes on after a question that has no answer; the worst exit code counts. */
    private int askLines(Conversation conversation) throws IOException {
        int worst = ExitCode.ANSWERED;
        for (var line = terminal.in().readLine();
                line != null;
                line = terminal.in().readLine()) {
            if (!line.isBlank()) {
                worst = Math.max(worst, ask(conversation, line.strip()));
            }
            if (terminal.isOutputClosed()) {
                break;
            }
        }
        return worst;
    }

    private int ask(Conversation conversation, String question) {
        var format = output.format();
        var reply = switch (format) {
            case TABLE, JSON -> conversation.ask(question);
            case SQL, FACTS -> conversation.explain(question);
        };
        return switch (reply) {
            case Reply.Answered answered -> {
                terminal.out().println(format.answer(answered));
                yield ExitCode.ANSWERED;
            }
            case Reply.Refused refused -> {
                if (format == ReplyFormat.JSON) {
                    terminal.out().println(ReplyFormat.refusal(refused));
                } else {
                    terminal.err().println("vantage: " + refused.reason());
                }
                yield ExitCode.ofState(refused.sqlState());
            }
        };
    }
}
