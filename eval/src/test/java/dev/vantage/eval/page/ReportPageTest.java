package dev.vantage.eval.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vantage.eval.BirdSettings;
import dev.vantage.eval.EvalConfig;
import dev.vantage.eval.Evaluator;
import dev.vantage.eval.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The page is well-formed XML but for its script and style, so that text which is not escaped cannot pass unseen. */
class ReportPageTest {

    private static final String HOSTILE =
            "</script><script>alert(1)</script><img src=x onerror='alert(2)'> \" & \u0001";
    private static final Pattern SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void showsEveryQuestionWithBothQueriesAndTheirRows() throws Exception {
        var page = page(report(null, "SELECT title FROM album", "SELECT year FROM album", "SELECT absent FROM album"));

        var questions = ofClass(page, "question");
        assertThat(questions)
                .extracting(question -> question.getAttribute("data-verdict"))
                .containsExactly("right", "wrong", "no answer");
        assertThat(questions.get(1).getTextContent())
                .contains("SELECT title FROM album", "SELECT year FROM album", "gold, 2 rows", "1971", "column");
        assertThat(questions.get(2).getTextContent()).contains("no such column: absent");
    }

    @Test
    void showsTextOfOthersAsItIs() throws Exception {
        var page = page(report(null, "SELECT title FROM album", "SELECT '" + HOSTILE.replace("'", "''") + "'", ""));

        assertThat(elements(page, "script")).hasSize(1);
        assertThat(elements(page, "img")).isEmpty();
        assertThat(ofClass(page, "question").get(1).getTextContent())
                .as("question, SQL and value")
                .contains("alert(1)</script><img src=x onerror='alert(2)'> \" & \uFFFD");
    }

    @Test
    void endsLinesAsBrowsersDo() throws Exception {
        var page = page(report(null, "SELECT title FROM album", "SELECT title,\r\n year\rFROM album", ""));

        assertThat(ofClass(page, "question").get(1).getTextContent()).contains("SELECT title,\n year\nFROM album");
    }

    @Test
    void runsNoScriptButItsOwnAndLoadsNothing() throws Exception {
        var report = report(null, "", "", "");
        var html = new ReportPage(report).html();

        assertThat(html).contains("default-src 'none'");
        assertThat(html).contains("script-src 'sha256-" + hash(inside(SCRIPT, html)) + "'");
        assertThat(html).contains("style-src 'sha256-" + hash(inside(STYLE, html)) + "'");
        assertThat(html).doesNotContain("http://", "https://", "@import", "url(");
        assertThat(elements(page(report), "*")).allSatisfy(element -> {
            assertThat(element.hasAttribute("src")).isFalse();
            assertThat(element.getAttribute("href")).matches("|#.*");
        });
    }

    @Test
    void labelsEveryControlAndEveryColumn() throws Exception {
        var page = page(report(null, "SELECT 1", "", ""));

        for (var name : List.of("input", "select")) {
            assertThat(elements(page, name))
                    .isNotEmpty()
                    .allSatisfy(control ->
                            assertThat(control.getParentNode().getNodeName()).isEqualTo("label"));
        }
        assertThat(elements(page, "th"))
                .allSatisfy(header -> assertThat(header.getAttribute("scope")).isEqualTo("col"));
        assertThat(elements(page, "form").getFirst().hasAttribute("hidden"))
                .as("without script the form can do nothing")
                .isTrue();
    }

    @Test
    void offersWhatOccursToTheFilter() throws Exception {
        var page = page(report(null, "SELECT title FROM album", "SELECT year FROM album", ""));

        assertThat(choices(page, "verdict")).containsExactly("all", "no answer", "right", "wrong");
        assertThat(choices(page, "error")).containsExactly("all", "no answer", "column");
        assertThat(choices(page, "database")).containsExactly("all", "music");
    }

    @Test
    void hasAnAttributeForEachListThatTheScriptFiltersBy() throws Exception {
        var report = report(null, "SELECT title FROM album", "", "");
        var script = inside(SCRIPT, new ReportPage(report).html());
        var question = ofClass(page(report), "question").getFirst();

        var names = Pattern.compile("const lists = \\[(.*)]").matcher(script);
        assertThat(names.find()).isTrue();
        for (var name : names.group(1).replace("'", "").split(", ")) {
            assertThat(question.hasAttribute("data-" + name)).as(name).isTrue();
            assertThat(choices(page(report), name)).isNotEmpty();
        }
    }

    @Test
    void hasBirdsFiguresForBird() throws Exception {
        var page = page(report(new BirdSettings(false, 0), "SELECT title FROM album", "", ""));

        assertThat(page.getDocumentElement().getTextContent()).contains("soft F1", "moderate");
    }

    @Test
    void isWrittenToAFolderThatIsNotThereYet() throws Exception {
        var file = folder.resolve("new/report.html");

        new ReportPage(report(null, "", "", "")).write(file);

        assertThat(file).content().startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    private Report report(@Nullable BirdSettings bird, String... predictions) throws IOException, SQLException {
        var database = Files.createDirectories(folder.resolve("databases/music"));
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database.resolve("music.sqlite"));
                var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE IF NOT EXISTS album (title TEXT, year INTEGER)");
            statement.executeUpdate("INSERT INTO album SELECT 'Blue', 1971 WHERE NOT EXISTS (SELECT 1 FROM album)");
            statement.executeUpdate("INSERT INTO album SELECT NULL, 1976 WHERE (SELECT count(*) FROM album) = 1");
        }
        var question = "{\"db_id\": \"music\", \"question\": \"titles?\", \"query\": \"SELECT title FROM album\","
                + " \"difficulty\": \"moderate\"}";
        Files.writeString(folder.resolve("dev.json"), "[" + String.join(",", question, question, question) + "]");
        var config = new EvalConfig(
                HOSTILE, "", "dev.json", "databases", "", "jdbc:vantage:sqlite:", Map.of(), 5, 0, 0, bird);
        var file =
                Files.writeString(folder.resolve("predicted.json"), new JsonMapper().writeValueAsString(predictions));
        try (var quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            return new Evaluator(folder, quiet).score(config, Optional.of(folder), Optional.empty(), file);
        }
    }

    private static Document page(Report report) throws ParserConfigurationException, SAXException, IOException {
        var html = new ReportPage(report).html().replace("<!DOCTYPE html>", "");
        var xml = STYLE.matcher(SCRIPT.matcher(html).replaceFirst("<script/>")).replaceFirst("<style/>");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document page, String name) {
        var found = new ArrayList<Element>();
        var nodes = page.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static List<Element> ofClass(Document page, String name) {
        return elements(page, "*").stream()
                .filter(element -> element.getAttribute("class").equals(name))
                .toList();
    }

    private static List<String> choices(Document page, String name) {
        return elements(page, "option").stream()
                .filter(option ->
                        ((Element) option.getParentNode()).getAttribute("name").equals(name))
                .map(Element::getTextContent)
                .toList();
    }

    private static String inside(Pattern element, String html) {
        var matcher = element.matcher(html);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String hash(String content) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }
}
