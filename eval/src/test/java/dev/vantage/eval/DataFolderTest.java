package dev.vantage.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    private static final EvalConfig CONFIG =
            new EvalConfig("test", "tiny", "q.json", "database", "", "jdbc:vantage:sqlite:", Map.of(), 1, 0, 0);

    @TempDir
    private Path root;

    private final List<String> notices = new ArrayList<>();

    @Test
    void takesTheFolderThatIsNamed() {
        assertThat(find(Optional.of(root), "/elsewhere")).isEqualTo(root);
    }

    @Test
    void takesTheConfiguredOneWhereNoneIsNamed() {
        assertThat(find(Optional.empty(), "/data")).isEqualTo(Path.of("/data"));
    }

    @Test
    void unpacksAnArchiveBesideTheProjectOnceAndSaysSo() throws IOException, InterruptedException {
        pack(Files.createDirectories(root.resolve("shared/data")).resolve("tiny.tar.xz"));

        var folder = find(Optional.empty(), "");
        find(Optional.empty(), "");

        assertThat(folder.resolve("tiny/database")).isDirectory();
        assertThat(notices).singleElement().asString().startsWith("Unpacking ");
    }

    @Test
    void saysHowToUnpackAnArchiveInAFolderThatIsNamed() throws IOException, InterruptedException {
        pack(root.resolve("tiny.tar.xz"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataSet.in(root, CONFIG))
                .withMessage(
                        "tiny is still packed; unpack it with: tar -xf %s -C %s", root.resolve("tiny.tar.xz"), root);
    }

    @Test
    void saysWhatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataSet.in(root, CONFIG))
                .withMessageStartingWith("No database/ in " + root)
                .withMessageEndingWith("give the folder of the data set with --data");
    }

    private Path find(Optional<Path> named, String configured) {
        return new DataFolder(root.resolve("project"), configured, notices::add).find(named, "tiny");
    }

    private void pack(Path archive) throws IOException, InterruptedException {
        var source = root.resolve("source");
        Files.createDirectories(source.resolve("tiny/database"));
        int status = new ProcessBuilder("tar", "-cJf", archive.toString(), "-C", source.toString(), "tiny")
                .inheritIO()
                .start()
                .waitFor();
        assertThat(status).isZero();
    }
}
