package dev.vantage.eval;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An unpacked benchmark: a folder that holds a folder of databases.
 *
 * @param folder that holds {@code databases}
 * @param databases folder of NAME/NAME.sqlite
 */
record DataSet(Path folder, Path databases) {

    /**
     * @param data the data set's own folder, or the one that holds it
     * @throws IllegalArgumentException if it is in neither; the message says how to unpack it
     */
    static DataSet in(Path data, EvalConfig config) {
        for (var folder : new Path[] {data, data.resolve(config.dataset())}) {
            var databases = folder.resolve(config.databases());
            if (Files.isDirectory(databases)) {
                return new DataSet(folder, databases);
            }
        }
        var archive = data.resolve(config.dataset() + ".tar.xz");
        if (Files.isRegularFile(archive)) {
            throw new IllegalArgumentException(
                    "%s is still packed; unpack it with: tar -xf %s -C %s".formatted(config.dataset(), archive, data));
        }
        throw new IllegalArgumentException("No %s/ in %s or in %s; give the folder of the data set with --data"
                .formatted(config.databases(), data, data.resolve(config.dataset())));
    }

    boolean hasDatabase(String name) {
        return Files.isRegularFile(databases.resolve(name).resolve(name + ".sqlite"));
    }

    /** @throws IllegalArgumentException if there is no such database */
    Path database(String name) {
        var file = databases.resolve(name).resolve(name + ".sqlite");
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("No such database: " + file);
        }
        return file;
    }
}
