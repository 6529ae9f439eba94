package dev.vantage.model.checkpoint;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of a checkpoint are. */
sealed interface CheckpointSource {

    /** What errors call a file. */
    String name(String file);

    byte[] read(String file);

    boolean has(String file);

    SafeTensors tensors(String file);

    record Folder(Path folder) implements CheckpointSource {

        @Override
        public String name(String file) {
            return folder.resolve(file).toString();
        }

        @Override
        public byte[] read(String file) {
            try {
                return Files.readAllBytes(existing(file));
            } catch (IOException unreadable) {
                throw new CheckpointException("Cannot read " + name(file) + ": " + unreadable.getMessage(), unreadable);
            }
        }

        @Override
        public boolean has(String file) {
            return Files.exists(folder.resolve(file));
        }

        @Override
        public SafeTensors tensors(String file) {
            return SafeTensors.open(existing(file));
        }

        private Path existing(String file) {
            if (Files.isRegularFile(folder.resolve(file))) {
                return folder.resolve(file);
            }
            var what = Files.isDirectory(folder) ? "it has no " + file : "there is no such folder";
            throw new CheckpointException(folder + " is not a checkpoint: " + what
                    + ". Name a folder that `vantage train` wrote with vantage.model=, or leave that out for the bundled"
                    + " model");
        }
    }

    record Resources(ClassLoader loader, String folder) implements CheckpointSource {

        @Override
        public String name(String file) {
            return folder + "/" + file + " in the jar";
        }

        @Override
        public byte[] read(String file) {
            try (var in = connection(file).getInputStream()) {
                return in.readAllBytes();
            } catch (IOException unreadable) {
                throw unreadable(file, unreadable);
            }
        }

        @Override
        public boolean has(String file) {
            return loader.getResource(folder + "/" + file) != null;
        }

        @Override
        public SafeTensors tensors(String file) {
            try {
                var connection = connection(file);
                long size = connection.getContentLengthLong();
                try (var in = connection.getInputStream()) {
                    return size < 0
                            ? SafeTensors.of(ByteBuffer.wrap(in.readAllBytes()), name(file))
                            : SafeTensors.read(in, size, name(file));
                }
            } catch (IOException unreadable) {
                throw unreadable(file, unreadable);
            }
        }

        /** Without the loader's cache, which would keep the jar open and see an older one after an upgrade. */
        private URLConnection connection(String file) throws IOException {
            var url = loader.getResource(folder + "/" + file);
            if (url == null) {
                throw new FileNotFoundException("this jar has no model");
            }
            var connection = url.openConnection();
            connection.setUseCaches(false);
            return connection;
        }

        private CheckpointException unreadable(String file, IOException cause) {
            return new CheckpointException(
                    "Cannot read " + name(file) + ": " + cause.getMessage()
                            + ". Use the complete jar, or name the folder of a checkpoint with vantage.model=",
                    cause);
        }
    }
}
