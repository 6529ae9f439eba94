package dev.vantage.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What a command reads and writes: UTF-8, whatever the locale.
 *
 * @param home folder of the project
 */
record Terminal(BufferedReader in, PrintStream out, PrintStream err, Path home) {

    static Terminal ofThisProcess() {
        return new Terminal(
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Path.of(System.getProperty("vantage.home", "")));
    }

    /** Flushes. @return whether whoever read the output has gone, as in {@code vantage ask ... | head -1} */
    boolean isOutputClosed() {
        return out.checkError();
    }
}
