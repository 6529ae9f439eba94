package dev.vantage.model.tensor.mlx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MlxFunctionTest {

    private static final Path HEADER = Path.of("src/main/cpp/mlx-c.h");
    private static final Pattern FUNCTION =
            Pattern.compile("^([\\w* ]+?)\\b((?:mlx|vantage)_\\w+)\\(((?:[^()]|\\([^()]*\\))*)\\);", Pattern.MULTILINE);
    private static final Pattern PARAMETER = Pattern.compile("(?:[^,(]|\\([^()]*\\))+");

    @Test
    void eachBindingHasTheTypesOfItsDeclarationInC() throws Exception {
        var declared = declarations();
        var bound = Stream.of(functions()).map(Object::toString).toList();
        assertThat(bound).hasSizeGreaterThan(60).containsExactlyInAnyOrderElementsOf(declared);
    }

    /** The class is compiled for Java 22, and the tests for what the project runs on. */
    private static Object[] functions() throws ReflectiveOperationException {
        return Class.forName("dev.vantage.model.tensor.mlx.MlxFunction").getEnumConstants();
    }

    private static List<String> declarations() throws IOException {
        var declarations = new ArrayList<String>();
        var functions = FUNCTION.matcher(Files.readString(HEADER));
        while (functions.find()) {
            var parameters = PARAMETER
                    .matcher(functions.group(3))
                    .results()
                    .map(parameter -> type(parameter.group()))
                    .filter(type -> !type.equals("VOID"))
                    .collect(Collectors.joining(", "));
            declarations.add(type(functions.group(1)) + " " + functions.group(2) + "(" + parameters + ")");
        }
        return declarations;
    }

    /** The word of the bindings for a type in C, which a parameter's name may follow. */
    private static String type(String declaration) {
        var type = declaration.replace("const ", "").strip();
        if (type.contains("*") || type.startsWith("mlx_error_handler_func")) {
            return "POINTER";
        }
        return switch (type.split(" ")[0]) {
            case "void" -> "VOID";
            case "bool" -> "BOOL";
            case "float" -> "FLOAT";
            case "size_t" -> "SIZE";
            case "int", "mlx_dtype", "mlx_device_type" -> "INT";
            case "mlx_optional_float" -> "OPTIONAL_FLOAT";
            case "mlx_optional_int" -> "OPTIONAL_INT";
            default -> "HANDLE";
        };
    }
}
