package dev.vantage.eval;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An unpacked benchmark: a folder that holds a folder of databases.
 *
 * @param folder that holds {@code databases}
 * @param databases folder of NAME/NAME.sqlite
 */
record DataSet(Path folder, Path databases) implements Databases {

    /**
     * @param data the data set's own folder, or the one that holds it
     * @throws IllegalArgumentException if it is in neither; the message says how to unpack it
     */
    static DataSet in(Path data, EvalConfig config) {
        return in(data, config.dataset(), config.databases());
    }

    /**
     * The folder of a data set that has no folder of databases.
     *
     * @param file that lies in it
     * @throws IllegalArgumentException if there is no such file
     */
    static Path folder(Path data, String name, String file) {
        for (var folder : new Path[] {data, data.resolve(name)}) {
            if (Files.isRegularFile(folder.resolve(file))) {
                return folder;
            }
        }
        throw new IllegalArgumentException("No %s in %s or in %s; give the folder of the data set with --data"
                .formatted(file, data, data.resolve(name)));
    }

    /**
     * @param name of the data set's folder and of its archive
     * @param databasesName of the folder of databases inside it
     */
    static DataSet in(Path data, String name, String databasesName) {
        for (var folder : new Path[] {data, data.resolve(name)}) {
            var databases = folder.resolve(databasesName);
            if (Files.isDirectory(databases)) {
                return new DataSet(folder, databases);
            }
        }
        var archive = data.resolve(name + ".tar.xz");
        if (Files.isRegularFile(archive)) {
            throw new IllegalArgumentException(
                    "%s is still packed; unpack it with: tar -xf %s -C %s".formatted(name, archive, data));
        }
        throw new IllegalArgumentException("No %s/ in %s or in %s; give the folder of the data set with --data"
                .formatted(databasesName, data, data.resolve(name)));
    }

    @Override
    public boolean has(String name) {
        return Files.isRegularFile(databases.resolve(name).resolve(name + ".sqlite"));
    }

    /** @throws IllegalArgumentException if there is no such database */
    @Override
    public Path file(String name) {
        var file = databases.resolve(name).resolve(name + ".sqlite");
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("No such database: " + file);
        }
        return file;
    }
}
